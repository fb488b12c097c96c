import BitextCore

/// A link of a side: marked up, or an address that stands in the text.
struct LinkUse {
  var range: TextRange
  var address: LinkAddress
  /// As it was written, to show.
  var written: String
  var segment: Int

  /// The links of a side's segments, in order. An address in inline code is an example, of which the
  /// comparison of code speaks.
  static func all(of side: Side) -> [LinkUse] {
    var uses: [LinkUse] = []
    var links = side.document.links[...]
    for (index, segment) in side.segments.enumerated() {
      let first = uses.count
      while let link = links.first, link.range.lower < segment.range.upper {
        links = links.dropFirst()
        if link.range.lower < segment.range.lower { continue }
        uses.append(
          LinkUse(
            range: link.range, address: LinkAddress(link.address.utf8), written: link.address,
            segment: index))
      }
      let marked = uses[first...].map(\.range)
      for token in side.tokens[segment.tokens]
      where token.kind == .url && isAddress(side.document.text[token.range.offsets]) {
        if side.isInlineCode(token.range) { continue }
        if marked.hold(token.range) { continue }
        uses.append(
          LinkUse(
            range: token.range, address: LinkAddress(side.document.text[token.range.offsets]),
            written: side.document.string(token.range), segment: index))
      }
    }
    return uses
  }

  /// Whether it is meant as an address; "Amazon.com" is a name as well.
  private static func isAddress(_ token: ArraySlice<UInt8>) -> Bool {
    token.starts(with: "www.".utf8) || token.contains(UInt8(ascii: "/"))
  }
}

extension Side {
  /// Whether a stretch of the text stands in inline code.
  func isInlineCode(_ range: TextRange) -> Bool {
    let index = document.codeSpans.partitionPoint { $0.upper > range.lower }
    return index < document.codeSpans.count && document.codeSpans[index].overlaps(range)
  }
}
