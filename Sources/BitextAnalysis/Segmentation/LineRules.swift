import BitextCore

/// What line ends mean inside a block: most are blanks of a wrapped paragraph.
struct LineRules {
  /// Whether every line stands by itself, as in a list or an address: all are short and none ends
  /// as prose does.
  private let areSeparate: Bool

  /// Lines of prose are wrapped at a greater width than this.
  private static let narrow = 40

  init(_ text: [UInt8], in range: TextRange) {
    var areSeparate = true
    var start = range.lower
    while areSeparate, start < range.upper {
      let end = text.end(from: start, before: range.upper) { $0 != .lineEnd }
      areSeparate = text.isListLine(TextRange(start, end), isLast: end == range.upper)
      start = text.end(from: end, before: range.upper) { $0 == .lineEnd }
    }
    self.areSeparate = areSeparate
  }

  fileprivate static func isNarrow(_ line: TextRange) -> Bool { line.count <= narrow }

  /// Whether a sentence ends at the line end at `offset`; `next` is the first byte after it that
  /// is no blank.
  func isEnd(from offset: Int, to next: Int, in text: [UInt8], before limit: Int) -> Bool {
    if areSeparate || next >= limit { return true }
    // A list of addresses, and what stands above it.
    if text.endsInAddress(text.line(from: next, before: limit)),
      text.isMark(UInt8(ascii: ":"), before: offset) || text.endsInAddress(text.line(to: offset))
    {
      return true
    }
    var lineEnds = 0
    for byte in text[offset..<next] where byte == 0x0A { lineEnds += 1 }
    return lineEnds > 1 || LineRules.startsItem(at: next, in: text, before: limit)
  }

  /// Whether a line that starts with `next` is an item of a list.
  static func startsItem(at next: Int, in text: [UInt8], before limit: Int) -> Bool {
    if text.glyph(at: next) == .bullet { return true }
    let isMarker = text[next] == UInt8(ascii: "-") || text[next] == UInt8(ascii: "*")
    if isMarker, next + 1 < limit, text[next + 1] == 0x20 { return true }
    return Enumeration(at: next, in: text, before: limit).isNumbered
  }
}

extension [UInt8] {
  /// No word of a line is longer that is looked at for an address.
  private static let longestAddress = 500

  fileprivate func isMark(_ mark: UInt8, before offset: Int) -> Bool {
    offset > 0 && self[offset - 1] == mark
  }

  /// The rest of a line, from an offset in it.
  fileprivate func line(from start: Int, before limit: Int) -> TextRange {
    TextRange(start, end(from: start, before: limit) { $0 != .lineEnd })
  }

  /// What stands before an offset in its line; of a long line its end.
  fileprivate func line(to offset: Int) -> TextRange {
    let start = self[Swift.max(0, offset - Self.longestAddress)..<offset].lastIndex(of: 0x0A)
    return TextRange(start.map { $0 + 1 } ?? Swift.max(0, offset - Self.longestAddress), offset)
  }

  /// Whether the last word of a line is an address, perhaps in brackets.
  fileprivate func endsInAddress(_ line: TextRange) -> Bool {
    let tail = self[Swift.max(line.lower, line.upper - Self.longestAddress)..<line.upper]
    guard let end = tail.lastIndex(where: { $0 > 0x20 }) else { return false }
    let blank = tail[..<end].lastIndex { $0 <= 0x20 }
    return tail[(blank.map { $0 + 1 } ?? tail.startIndex)...end].contains("://".utf8)
  }

  fileprivate func isListLine(_ line: TextRange, isLast: Bool) -> Bool {
    guard LineRules.isNarrow(line), !line.isEmpty else { return line.isEmpty }
    let last = glyph(before: line.upper)
    if last.isTerminator || last == .dash { return false }
    if isLast { return true }
    return !last.isBlank && last != .comma
  }
}
