/// One sentence-like unit of a block.
public struct Segment: Hashable, Sendable {
  /// Where it stands in the document's `text`, without the blanks around it.
  public var range: TextRange
  /// The index of its block in the document.
  public var block: Int
  /// The language it is written in as far as its words tell; nil where they do not.
  public var language: Language?
  /// The indices of its tokens in the side.
  public var tokens: Range<Int>

  /// A segment of a side whose document and tokens it points into.
  public init(
    range: TextRange, block: Int, language: Language? = nil, tokens: Range<Int>
  ) {
    self.range = range
    self.block = block
    self.language = language
    self.tokens = tokens
  }
}
