import BitextCore

/// Finds what a program fills in: `{name}`, `{{name}}`, `${HOME}`, `%s`, `%1$d`, `%(count)d`.
enum Placeholders {
  /// The places in a range, in order; linear, since a brace is followed for some bytes only.
  static func places(in text: [UInt8], _ range: TextRange) -> [TextRange] {
    var places: [TextRange] = []
    var offset = range.lower
    while offset < range.upper {
      let byte = text[offset]
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "%"),
        let end = byte == UInt8(ascii: "{")
          ? endOfBraces(text, offset, range.upper) : endOfFormat(text, offset, range)
      else {
        offset += 1
        continue
      }
      let isVariable = offset > range.lower && text[offset - 1] == UInt8(ascii: "$")
      places.append(TextRange(isVariable ? offset - 1 : offset, end))
      offset = end
    }
    return places
  }

  /// A name in one pair of braces or two; a pair of braces alone counts as well.
  private static func endOfBraces(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int? {
    let limit = min(limit, start + 60)
    var offset = start
    while offset < limit, text[offset] == UInt8(ascii: "{") { offset += 1 }
    let depth = offset - start
    let blank: (UInt8) -> Bool = { $0 == 0x20 }
    while offset < limit, depth == 2, blank(text[offset]) { offset += 1 }
    while offset < limit, isName(text[offset]) { offset += 1 }
    while offset < limit, depth == 2, blank(text[offset]) { offset += 1 }
    let close = offset
    while offset < limit, offset - close < depth, text[offset] == UInt8(ascii: "}") { offset += 1 }
    return depth <= 2 && offset - close == depth ? offset : nil
  }

  private static func isName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
      || [0x5F, 0x2E, 0x2D, 0x3A, 0x24].contains(byte)
  }

  /// A conversion of `printf`; a percentage has its figure before it.
  private static func endOfFormat(_ text: [UInt8], _ start: Int, _ range: TextRange) -> Int? {
    if start > range.lower, text[start - 1] &- 0x30 < 10 || text[start - 1] == 0x25 { return nil }
    let limit = min(range.upper, start + 40)
    var offset = start + 1
    if offset < limit, text[offset] == UInt8(ascii: "(") {
      while offset < limit, text[offset] != UInt8(ascii: ")"), text[offset] > 0x20 { offset += 1 }
      offset += 1
    }
    while offset < limit, text[offset] &- 0x30 < 10 || [0x24, 0x2E].contains(text[offset]) {
      offset += 1
    }
    guard offset < limit, "sdifxu@".utf8.contains(text[offset]) else { return nil }
    let end = offset + 1
    let isWord = end < range.upper && (text[end] >= 0x80 || (text[end] | 0x20) &- 0x61 < 26)
    return isWord ? nil : end
  }
}
