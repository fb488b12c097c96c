/// How the words of a table begin and how long they are, as a set of bits.
struct WordOpenings: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  mutating func insert(_ word: Span<UInt8>) {
    let key = Self.key(word, 0, word.count)
    bits[key >> 6] |= 1 << UInt64(key & 63)
  }

  func contains(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let key = Self.key(text, start, end)
    return bits[key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// Two letters without their case and two bits of the length, which folding keeps.
  private static func key(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let second = end - start > 1 ? text[start + 1] : 0
    return Int(text[start] & 31) << 7 | Int(second & 31) << 2 | (end - start) & 3
  }
}
