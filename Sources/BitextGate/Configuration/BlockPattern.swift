public import BitextCore

/// A pattern for the text of blocks that belong to the page and not to the article: banners,
/// calls to subscribe, what a site puts under each text.
///
/// `*` stands for any words. A block must fit as a whole; neither case nor the width of blanks
/// matters.
public struct BlockPattern: Hashable, Sendable, CustomStringConvertible {
  /// As the configuration has it.
  public let description: String
  private let pattern: [UInt8]

  /// Reads a pattern; every text is one.
  public init(_ text: String) {
    description = text
    pattern = Self.folded(Array(text.utf8)[...])
  }

  /// Whether a block's text is meant.
  public func fits(_ text: ArraySlice<UInt8>) -> Bool {
    Wildcard.fits(
      Self.folded(text), pattern, isStar: { $0 == UInt8(ascii: "*") }, fits: { $0 == $1 })
  }

  private static func folded(_ text: ArraySlice<UInt8>) -> [UInt8] {
    Array(WordFolding.folded(text).split { $0 <= 0x20 }.joined(separator: [0x20]))
  }
}

extension Document {
  /// Sets the blocks apart that fit one of some patterns, as site chrome.
  public mutating func setApart(_ patterns: [BlockPattern]) {
    guard !patterns.isEmpty else { return }
    for index in blocks.indices where blocks[index].role.isBody {
      let content = text[blocks[index].range.offsets]
      if patterns.contains(where: { $0.fits(content) }) { blocks[index].role = .chrome }
    }
  }
}
