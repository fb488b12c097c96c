import BitextCore

/// Links and inline code of a file, by the places of their words in it.
struct InlineMarks {
  var links: [Link] = []
  var codeSpans: [TextRange] = []

  init() {}

  /// Those of a page's elements that hold text.
  init(_ nodes: [HTMLNode]) {
    let texts = nodes.indices.filter { nodes[$0].element == .text }
    for (index, node) in nodes.enumerated()
    where node.element == .inlineCode || node.address != nil {
      let first = texts.partitionPoint { $0 > index }
      let end = texts.partitionPoint { $0 >= node.end }
      guard first < end else { continue }
      let range = nodes[texts[first]].file.union(nodes[texts[end - 1]].file)
      if let address = node.address {
        links.append(Link(range: range, address: address))
      } else {
        codeSpans.append(range)
      }
    }
  }

  mutating func append(_ other: InlineMarks) {
    links += other.links
    codeSpans += other.codeSpans
  }

  /// The same by their places in the text, in its order; what left no text is dropped.
  func placed(by map: OffsetMap) -> InlineMarks {
    var placed = InlineMarks()
    for (link, range) in zip(links, map.textRanges(of: links.map(\.range))) {
      if let range { placed.links.append(Link(range: range, address: link.address)) }
    }
    placed.links.sort { $0.range < $1.range }
    placed.codeSpans = map.textRanges(of: codeSpans).compactMap { $0 }.sorted()
    return placed
  }
}
