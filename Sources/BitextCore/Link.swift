/// A stretch of a document's text that leads somewhere.
public struct Link: Hashable, Sendable {
  /// The words that are linked, in the document's text.
  public var range: TextRange
  /// The target as the file has it, its escapes undone: `https://a.example/x`, `/x#y`, or nothing.
  public var address: String

  /// A link of the document whose text the range counts in.
  public init(range: TextRange, address: String) {
    self.range = range
    self.address = address
  }
}
