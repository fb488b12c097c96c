/// The letters that words may begin with, up to eight bytes of each, to be told in text that is
/// not folded.
struct LetterOpenings: Sendable {
  private struct Opening: Sendable {
    var bytes: UInt64
    var mask: UInt64
    var length: Int
  }

  /// The openings by their first letter's last five bits, one list behind the other.
  private var openings: [Opening] = []
  private var starts: [Int] = []

  init(_ words: [[UInt8]]) {
    for letter in UInt8(0)..<32 {
      starts.append(openings.count)
      for word in words where word.first.map({ $0 & 31 }) == letter {
        let length = min(word.count, 8)
        let bytes = word.prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1 | 0x20) }
        let mask = length == 8 ? UInt64.max : (1 << UInt64(8 * length)) - 1
        openings.append(Opening(bytes: bytes, mask: mask, length: length))
      }
    }
    starts.append(openings.count)
  }

  /// How many bytes the opening has with which a text goes on, if it is one.
  func opening(of text: Span<UInt8>, at start: Int) -> Int? {
    guard start < text.count else { return nil }
    let letter = Int(text[start] & 31)
    let range = starts[letter]..<starts[letter + 1]
    if range.isEmpty { return nil }
    var bytes: UInt64 = 0
    for offset in (0..<min(8, text.count - start)).reversed() {
      bytes = bytes << 8 | UInt64(text[start + offset] | 0x20)
    }
    for index in range where openings[index].bytes == bytes & openings[index].mask {
      return openings[index].length
    }
    return nil
  }
}
