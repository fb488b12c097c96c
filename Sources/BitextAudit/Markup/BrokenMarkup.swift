import BitextCore

/// Finds the remains of a Markdown link that fell apart, `[the bridge](http://a.exa mple)`.
struct BrokenMarkup {
  private let side: Side

  init(_ side: Side) { self.side = side }

  /// The brackets between words and address in the segments, as they stand in the text.
  func places(in segments: Range<Int>) -> [TextRange] {
    let text = side.document.text
    return segments.flatMap { index -> [TextRange] in
      let range = side.segments[index].range
      var places: [TextRange] = []
      var offset = range.lower
      while let found = text[offset..<range.upper].firstIndex(of: UInt8(ascii: "]")) {
        offset = found + 1
        guard let end = text.endOfOpening(at: offset, before: range.upper), !isCode(found),
          !text[range.lower..<found].endsInComment
        else { continue }
        places.append(TextRange(found, end))
      }
      return places
    }
  }

  private func isCode(_ offset: Int) -> Bool {
    side.isInlineCode(TextRange(offset, offset + 1))
  }
}

extension ArraySlice<UInt8> {
  /// Whether a comment was opened and not closed.
  fileprivate var endsInComment: Bool {
    let opening = indices.last { self[$0...].starts(with: "<!--".utf8) }
    guard let opening else { return false }
    return !self[(opening + 4)...].indices.contains { self[$0...].starts(with: "-->".utf8) }
  }
}

extension [UInt8] {
  /// Behind `(http`, `(www.` or `(/`, with or without a blank before it.
  fileprivate func endOfOpening(at offset: Int, before limit: Int) -> Int? {
    let start = offset < limit && self[offset] == 0x20 ? offset + 1 : offset
    guard start < limit, self[start] == UInt8(ascii: "(") else { return nil }
    let rest = self[(start + 1)..<limit]
    let isAddress = ["http", "www.", "/", "#", "mailto:"].contains { rest.starts(with: $0.utf8) }
    return isAddress ? start + 1 : nil
  }
}
