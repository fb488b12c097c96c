import BitextCore

/// The index of a dictionary in the format of the dictd server: a line a headword, with where its
/// entry starts in the text and how long it is, parted by tabs, in digits to the base of 64
/// (dictfmt(1)).
struct DictdIndex {
  /// Where the entries stand in the text, each once, in the order of the text; what is not inside
  /// a text of `count` bytes and what describes the dictionary itself is left out.
  let entries: [TextRange]

  init(_ bytes: Span<UInt8>, textCount: Int) {
    var starts: [UInt64] = []
    var line = 0
    while line < bytes.count {
      var end = line
      var tabs: [Int] = []
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") {
        if bytes[end] == UInt8(ascii: "\t") { tabs.append(end) }
        end += 1
      }
      if tabs.count >= 2, !Self.describesDictionary(bytes, line),
        let start = Self.number(bytes, TextRange(tabs[0] + 1, tabs[1])),
        let length = Self.number(bytes, TextRange(tabs[1] + 1, tabs.count > 2 ? tabs[2] : end)),
        start <= textCount, length <= textCount - start
      {
        starts.append(UInt64(start) << 32 | UInt64(length))
      }
      line = end + 1
    }
    starts.sort()
    var entries: [TextRange] = []
    for (index, value) in starts.enumerated() where index == 0 || starts[index - 1] != value {
      let start = Int(value >> 32)
      entries.append(TextRange(start, start + Int(value & 0xFFFF_FFFF)))
    }
    self.entries = entries
  }

  /// Headwords such as `00databaseinfo` and `00-database-info`.
  private static func describesDictionary(_ bytes: Span<UInt8>, _ line: Int) -> Bool {
    line + 2 < bytes.count && bytes[line] == UInt8(ascii: "0")
      && bytes[line + 1] == UInt8(ascii: "0")
      && (bytes[line + 2] == UInt8(ascii: "d") || bytes[line + 2] == UInt8(ascii: "-"))
  }

  /// Nil for what is no number of at most 30 bits.
  private static func number(_ bytes: Span<UInt8>, _ range: TextRange) -> Int? {
    guard (1...5).contains(range.count) else { return nil }
    var value = 0
    for offset in range.offsets {
      let byte = bytes[offset]
      let digit: UInt8? =
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte - UInt8(ascii: "A")
        case UInt8(ascii: "a")...UInt8(ascii: "z"): byte - UInt8(ascii: "a") + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0") + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        case _: nil
        }
      guard let digit else { return nil }
      value = value << 6 | Int(digit)
    }
    return value
  }
}
