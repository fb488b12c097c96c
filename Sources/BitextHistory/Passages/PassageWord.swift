/// A word of a passage as it is written and as it is compared.
public struct PassageWord: Hashable, Sendable {
  public var form: UInt64
  public var text: String

  public init(form: UInt64, text: String) {
    self.form = form
    self.text = text
  }
}
