import BitextCore

/// A line of plain text that has something on it.
struct TextLine: Hashable {
  /// Without the blanks at its ends.
  var range: TextRange
  /// The blanks before its first letter.
  var indent: Int
  /// Letters, not bytes.
  var width: Int
  /// Whether a blank line, or the start of the text, stands before it.
  var opensGroup: Bool
}

extension [UInt8] {
  /// The lines of a text; one ends at LF, CR, a form feed or a Unicode line separator.
  func lines(in range: TextRange) -> [TextLine] {
    var lines: [TextLine] = []
    var isAfterBlank = true
    var start = range.lower
    while start < range.upper {
      let end = lineEnd(from: start, to: range.upper)
      let trimmed = trimmed(TextRange(start, end.content))
      if trimmed.isEmpty {
        isAfterBlank = true
      } else {
        lines.append(
          TextLine(
            range: trimmed, indent: trimmed.lower - start, width: letters(in: trimmed),
            opensGroup: isAfterBlank))
        isAfterBlank = false
      }
      start = end.next
    }
    return lines
  }

  private func lineEnd(from start: Int, to limit: Int) -> (content: Int, next: Int) {
    var offset = start
    while offset < limit {
      switch self[offset] {
      case 10, 12: return (offset, offset + 1)
      case 13:
        return (offset, offset + 1 < limit && self[offset + 1] == 10 ? offset + 2 : offset + 1)
      case 0xE2
      where offset + 2 < limit && self[offset + 1] == 0x80
        && (self[offset + 2] == 0xA8 || self[offset + 2] == 0xA9):
        return (offset, offset + 3)
      default: offset += 1
      }
    }
    return (limit, limit)
  }

  /// Scalars, as a fixed-width column counts them well enough.
  func letters(in range: TextRange) -> Int {
    var count = 0
    for offset in range.offsets where !self[offset].isContinuation { count += 1 }
    return count
  }
}
