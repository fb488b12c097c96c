import BitextCore

/// What begins a list item in plain text: `- `, `* `, `• `, `3. `, `3) `.
struct ListMarker: Hashable {
  /// With the blanks after it, in bytes.
  var length: Int
  /// Nil for a bullet.
  var number: Int?

  func precedes(_ other: ListMarker) -> Bool {
    guard let number, let next = other.number else { return false }
    return next == number + 1
  }
}

extension [UInt8] {
  func marker(of line: TextLine) -> ListMarker? {
    let bytes = self[line.range.offsets]
    guard let mark = bulletLength(bytes).map({ ($0, Int?.none) }) ?? numberLength(bytes) else {
      return nil
    }
    let rest = bytes.dropFirst(mark.0)
    let blanks = rest.prefix { $0 == 0x20 || $0 == 9 }.count
    return blanks > 0 && blanks < rest.count
      ? ListMarker(length: mark.0 + blanks, number: mark.1) : nil
  }

  private func bulletLength(_ bytes: ArraySlice<UInt8>) -> Int? {
    switch bytes.first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return 1
    // Middle dot; bullet, triangular bullet, hyphen bullet; black square; circles.
    case 0xC2: return bytes.starts(with: [0xC2, 0xB7]) ? 2 : nil
    case 0xE2:
      let bullets: [[UInt8]] = [
        [0xE2, 0x80, 0xA2], [0xE2, 0x80, 0xA3], [0xE2, 0x81, 0x83], [0xE2, 0x96, 0xAA],
        [0xE2, 0x97, 0x8B], [0xE2, 0x97, 0x8F], [0xE2, 0x97, 0xA6], [0xE2, 0x96, 0xBA],
      ]
      return bullets.contains { bytes.starts(with: $0) } ? 3 : nil
    default: return nil
    }
  }

  private func numberLength(_ bytes: ArraySlice<UInt8>) -> (Int, Int?)? {
    let digits = bytes.prefix { $0.isDigit }
    guard 1...3 ~= digits.count, let mark = bytes.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return nil }
    return (digits.count + 1, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// Whether a line says something to its end: as a sentence does, or up to a list or the next
  /// clause.
  func endsClause(_ range: TextRange) -> Bool {
    let end = endWithoutClosing(range)
    guard end > range.lower else { return false }
    let last = self[end - 1]
    return last == UInt8(ascii: ":") || last == UInt8(ascii: ";") || glyph(before: end).isTerminator
  }
}
