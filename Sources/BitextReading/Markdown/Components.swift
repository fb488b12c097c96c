import BitextCore

/// Finds the tags of components, as MDX and the generators that extend Markdown write them:
/// `<Aside type="tip">`, `</Aside>`, `<Tabs.Item />`.
///
/// A component is not the HTML element of the same letters: what stands between its tags is
/// Markdown.
enum Components {
  /// The stretch of the tag at `<`, or nil where there is none of a component.
  ///
  /// In MDX any name with a capital is one; elsewhere it takes a second hump, a point or a slash at
  /// the end, since old pages write HTML in capitals.
  static func tag(in bytes: [UInt8], at start: Int, isMDX: Bool) -> TextRange? {
    var offset = start + 1
    if offset < bytes.count, bytes[offset] == UInt8(ascii: "/") { offset += 1 }
    let name = offset
    while offset < bytes.count, bytes[offset].isNamePart { offset += 1 }
    let letters = bytes[name..<offset]
    if letters.isEmpty {
      let isFragment = isMDX && offset < bytes.count && bytes[offset] == UInt8(ascii: ">")
      return isFragment ? TextRange(start, offset + 1) : nil
    }
    guard letters[name] &- 0x41 < 26 else { return nil }
    let hasHump =
      letters.dropFirst().contains { $0 &- 0x41 < 26 || $0 == 0x2E }
      && letters.contains { $0 &- 0x61 < 26 }
    guard let end = end(in: bytes, from: offset) else { return nil }
    let isClosed =
      letters.count >= 4 && letters.dropFirst().allSatisfy { $0 &- 0x61 < 26 }
      && bytes[end - 2] == UInt8(ascii: "/")
    return isMDX || hasHump || isClosed ? TextRange(start, end) : nil
  }

  /// Past the `>` of a tag; braces and quotes inside of it balance.
  private static func end(in bytes: [UInt8], from start: Int) -> Int? {
    var depth = 0
    var quote: UInt8 = 0
    // No tag of a page is longer, and what is none should not be searched to the file's end.
    for offset in start..<min(bytes.count, start + 8192) {
      let byte = bytes[offset]
      if quote > 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 && depth == 0 || byte == 0x60 && depth > 0 {
        quote = byte
      } else if byte == UInt8(ascii: "{") {
        depth += 1
      } else if byte == UInt8(ascii: "}") {
        depth -= 1
      } else if byte == UInt8(ascii: ">"), depth <= 0 {
        return offset + 1
      } else if byte == UInt8(ascii: "<"), depth <= 0 {
        return nil
      }
    }
    return nil
  }
}

extension UInt8 {
  fileprivate var isNamePart: Bool {
    self | 0x20 &- 0x61 < 26 || 0x30...0x39 ~= self || self == 0x2E || self == 0x3A || self == 0x5F
  }
}
