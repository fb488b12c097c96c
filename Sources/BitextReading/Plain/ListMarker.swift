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
    let digits = bytes.prefix { 0x30...0x39 ~= $0 }
    guard 1...3 ~= digits.count, let mark = bytes.dropFirst(digits.count).first,
      mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
    else { return nil }
    return (digits.count + 1, digits.reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  /// Whether a stretch ends as a sentence does, with or without closing quotation marks.
  func endsSentence(_ range: TextRange) -> Bool {
    var upper = range.upper
    while upper > range.lower, let length = closerLength(before: upper, from: range.lower) {
      upper -= length
    }
    guard upper > range.lower else { return false }
    switch self[upper - 1] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      return true
    default:
      // The ellipsis.
      return upper - range.lower >= 3 && self[(upper - 3)..<upper] == [0xE2, 0x80, 0xA6]
    }
  }

  /// The length of a closing quotation mark or bracket that ends before `end`.
  private func closerLength(before end: Int, from start: Int) -> Int? {
    switch self[end - 1] {
    case 0x22, 0x27, UInt8(ascii: ")"), UInt8(ascii: "]"): return 1
    case _ where end - start >= 2 && self[end - 2] == 0xC2:
      return self[end - 1] == 0xAB || self[end - 1] == 0xBB ? 2 : nil
    case 0x98...0x9F where end - start >= 3 && self[end - 3] == 0xE2 && self[end - 2] == 0x80:
      return 3
    case 0xB9, 0xBA: return end - start >= 3 && self[end - 3] == 0xE2 ? 3 : nil
    default: return nil
    }
  }
}
