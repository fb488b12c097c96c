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
  /// Whether its looks and its place leave open that it is the page's and not the article's.
  ///
  /// Where both sides have such a block it is read as any other; where one has it, a page has been
  /// copied with what stands around its article.
  public var isDoubtful: Bool

  /// A block of a document whose text the range counts in.
  public init(_ role: Role, _ range: TextRange, level: Int = 0, isDoubtful: Bool = false) {
    self.role = role
    self.range = range
    self.level = level
    self.isDoubtful = isDoubtful
  }
}
