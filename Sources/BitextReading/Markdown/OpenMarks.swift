import BitextCore

/// Links and inline code of a Markdown block while it is read, in brackets and in HTML.
struct OpenMarks {
  private(set) var marks = InlineMarks()
  private var links: [(start: Int, address: [UInt8])] = []
  private var codes: [Int] = []

  mutating func openLink(to address: [UInt8], at offset: Int) { links.append((offset, address)) }

  mutating func closeLink(at offset: Int) {
    guard let link = links.popLast(), link.start < offset else { return }
    marks.links.append(
      Link(
        range: TextRange(link.start, offset),
        address: String(decoding: link.address, as: UTF8.self)))
  }

  mutating func addCode(_ range: TextRange) { marks.codeSpans.append(range) }

  /// Takes note of an HTML tag: `<a href=...>`, `<code>` and their ends.
  mutating func pass(tag: [UInt8], at range: TextRange) {
    let letters = tag.drop { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "/") }
    let name = WordFolding.folded(letters.prefix { ($0 | 0x20) &- 0x61 < 26 })
    let isEnd = tag.starts(with: "</".utf8)
    if name == Array("a".utf8) {
      if isEnd { return closeLink(at: range.lower) }
      let nodes = HTMLParser.nodes(of: tag, in: TextRange(0, tag.count), isFragment: true)
      let address = nodes.lazy.compactMap(\.address).first ?? ""
      openLink(to: Array(address.utf8), at: range.upper)
    } else if Self.codeNames.contains(where: { name.elementsEqual($0.utf8) }) {
      if !isEnd { return codes.append(range.upper) }
      guard let start = codes.popLast(), start < range.lower else { return }
      addCode(TextRange(start, range.lower))
    }
  }

  private static let codeNames = ["code", "kbd", "samp", "tt", "var"]
}
