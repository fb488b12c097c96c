/// A word of a passage as it is written and as it is compared.
public struct PassageWord: Hashable, Sendable {
  /// The `WordHash` of its folded letters, by which it is compared.
  public var form: UInt64
  /// As it is written.
  public var text: String

  /// A word by both.
  public init(form: UInt64, text: String) {
    self.form = form
    self.text = text
  }
}
