import BitextCore

/// A word of a passage as it is written and as it is compared.
public struct PassageWord: Hashable, Sendable {
  /// The `WordHash` of its folded letters, by which it is compared.
  public var form: UInt64
  /// As it is written.
  public var text: String
  /// What dictionaries know it by; 0 where that is not known.
  var stem: UInt64 = 0
  /// The figure that it is, or is a part of, whatever way it is written.
  var quantity: Quantity?

  /// A word by both.
  public init(form: UInt64, text: String) {
    self.form = form
    self.text = text
  }

  /// Without case and accents of no account; the apostrophes are one.
  var folded: String { String(decoding: WordFolding.folded(text), as: UTF8.self) }
}
