/// A stretch of a document that stands by itself: a paragraph, a heading, a list item.
///
/// Blocks are listed in reading order and do not overlap.
public struct Block: Hashable, Sendable {
  /// What it is in the article, or beside it.
  public var role: Role
  /// Where the block stands in the document's `text`.
  public var range: TextRange
  /// A heading's level from 1, a list item's depth from 1, otherwise 0.
  public var level: Int

  /// A block of a document whose text the range counts in.
  public init(_ role: Role, _ range: TextRange, level: Int = 0) {
    self.role = role
    self.range = range
    self.level = level
  }
}
