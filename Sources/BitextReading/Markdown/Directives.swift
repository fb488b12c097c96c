import BitextCore

/// A line that opens or closes a box: `:::tip[Title]`, `::: warning Title`, `!!! note "Title"`,
/// `> [!NOTE]`.
struct Directive {
  /// What of the line is markup.
  var mark: TextRange
  var title: TextRange?
  /// Whether what the box holds is indented below, as by MkDocs.
  var isIndented = false

  init?(_ bytes: [UInt8], line: TextRange) {
    let content = bytes[line.offsets]
    if content.starts(with: ":::".utf8) {
      mark = line
      title = Self.title(in: bytes, behind: content.prefix { $0 == 0x3A }.endIndex, line)
    } else if ["!!! ", "??? ", "???+ ", "=== \""].contains(where: { content.starts(with: $0.utf8) })
    {
      mark = line
      isIndented = true
      title = Self.quoted(bytes, line)
    } else if content.first == UInt8(ascii: ">"),
      let open = content.firstIndex(of: UInt8(ascii: "[")),
      content[..<open].dropFirst().allSatisfy({ $0 == 0x20 }),
      open + 1 < line.upper, bytes[open + 1] == UInt8(ascii: "!"),
      let close = content.firstIndex(of: UInt8(ascii: "]"))
    {
      mark = TextRange(open, close + 1)
    } else {
      return nil
    }
  }

  /// The title in brackets, or all behind the name of the box; attributes in braces are none.
  private static func title(in bytes: [UInt8], behind start: Int, _ line: TextRange) -> TextRange? {
    var offset = start
    while offset < line.upper, bytes[offset] <= 0x20 { offset += 1 }
    while offset < line.upper, bytes[offset] | 0x20 &- 0x61 < 26 || bytes[offset] == 0x2D {
      offset += 1
    }
    if offset < line.upper, bytes[offset] == UInt8(ascii: "[") {
      let close = bytes[offset..<line.upper].lastIndex(of: UInt8(ascii: "]"))
      return close.flatMap { nonEmpty(bytes, TextRange(offset + 1, $0)) }
    }
    let end = bytes[offset..<line.upper].firstIndex(of: UInt8(ascii: "{")) ?? line.upper
    return nonEmpty(bytes, TextRange(offset, end))
  }

  private static func quoted(_ bytes: [UInt8], _ line: TextRange) -> TextRange? {
    guard let open = bytes[line.offsets].firstIndex(of: 0x22),
      let close = bytes[line.offsets].lastIndex(of: 0x22), close > open
    else { return nil }
    return nonEmpty(bytes, TextRange(open + 1, close))
  }

  private static func nonEmpty(_ bytes: [UInt8], _ range: TextRange) -> TextRange? {
    let trimmed = bytes.trimmed(range)
    return trimmed.isEmpty ? nil : trimmed
  }
}
