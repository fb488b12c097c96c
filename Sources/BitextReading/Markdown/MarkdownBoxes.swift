import BitextCore

/// Finds the tags of HTML elements between which Markdown goes on: in MDX those of every box, in
/// Markdown those that say so, `<div markdown="1">`, as kramdown, Python-Markdown and Markdown
/// Extra have it.
struct MarkdownBoxes {
  /// What holds paragraphs; elements of a table or of running text are HTML in MDX as well.
  private static let names = Set(
    ["details", "summary", "div", "p", "section", "aside", "article", "center", "figure"]
      .map { Array($0.utf8) })
  private static let attribute = Array("markdown".utf8)

  private let isMDX: Bool
  /// The names of the open elements that say that they hold Markdown.
  private var open: [[UInt8]] = []

  init(isMDX: Bool) { self.isMDX = isMDX }

  /// The stretch of the tag at `<`, or nil where there is none of a box.
  mutating func tag(in bytes: [UInt8], at start: Int) -> TextRange? {
    let isEnd = start + 1 < bytes.count && bytes[start + 1] == UInt8(ascii: "/")
    let name = Array(bytes[(start + (isEnd ? 2 : 1))...].prefix { $0 | 0x20 &- 0x61 < 26 })
    let from = start + (isEnd ? 2 : 1) + name.count
    guard !name.isEmpty, let end = Components.end(in: bytes, from: from) else { return nil }
    let tag = TextRange(start, end)
    if isEnd, let opened = open.lastIndex(of: name) {
      open.removeSubrange(opened...)
      return tag
    }
    if !isEnd, Self.saysSo(bytes[from..<end]) {
      open.append(name)
      return tag
    }
    return isMDX && Self.names.contains(name) ? tag : nil
  }

  /// Whether a tag's attributes have `markdown`, whatever its value but no.
  private static func saysSo(_ attributes: ArraySlice<UInt8>) -> Bool {
    let words = attributes.split { $0 == 0x20 || $0 == 10 || $0 == 13 || $0 == UInt8(ascii: ">") }
    return words.contains { word in
      let name = word.prefix { $0 != UInt8(ascii: "=") }
      return name.elementsEqual(attribute) && !word.contains(UInt8(ascii: "0"))
    }
  }
}
