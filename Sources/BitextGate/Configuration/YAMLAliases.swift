import BitextCore

/// Counts the aliases of a YAML text before it is parsed.
///
/// An alias stands for all that its anchor holds, other aliases among it: forty of them in 360
/// bytes come to more than a computer can hold, and used as a key they are worked out at once.
enum YAMLAliases {
  /// With so many, what they come to stays in the thousands.
  static let most = 24

  /// The line, from 1, of the first alias that is one too many; nil where there are no more.
  ///
  /// What looks like one in a text in quotes is counted as well, but only where an anchor is too.
  static func tooMany(in text: String) -> Int? {
    let bytes = Array(text.utf8)
    var (line, count, hasAnchor) = (1, 0, false)
    var found: Int?
    for offset in bytes.indices {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&"), isStart(offset, in: bytes)
      else {
        continue
      }
      if byte == UInt8(ascii: "&") {
        hasAnchor = true
      } else {
        count += 1
        if count > most, found == nil { found = line }
      }
    }
    return hasAnchor ? found : nil
  }

  /// Whether a mark begins a word.
  private static func isStart(_ offset: Int, in bytes: [UInt8]) -> Bool {
    let before = offset > 0 ? bytes[offset - 1] : 0x20
    let after = offset + 1 < bytes.count ? bytes[offset + 1] : 0x20
    return after.isWordByte && (before <= 0x20 || "[]{},:?-".utf8.contains(before))
  }
}
