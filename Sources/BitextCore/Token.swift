/// One word, number or mark of a side's text.
public struct Token: Hashable, Sendable {
  /// What the token is to a reader.
  public enum Kind: String, Hashable, Sendable {
    case word, number, name, punctuation, url, email, code
  }

  /// Where it stands in the document's `text`.
  public var range: TextRange
  /// A word unless it is something else for certain.
  public var kind: Kind
  /// The token's letters without case, as a `WordHash`; the same in every language.
  public var form: UInt64
  /// The stem of the token in its language, as a `WordHash`; the form where there is no stem.
  public var stem: UInt64

  /// A token with the numbers by which it is compared.
  public init(range: TextRange, kind: Kind, form: UInt64, stem: UInt64) {
    self.range = range
    self.kind = kind
    self.form = form
    self.stem = stem
  }

  /// Whether the token says something by itself; marks do not.
  public var isWordLike: Bool { kind != .punctuation }
}
