import BitextCore

/// The letters of all tokens of a side, folded for the comparison of names: without case, accents
/// and the genitive's apostrophe.
struct TokenLetters: Sendable {
  private var letters: [UInt8] = []
  private var starts: [Int] = [0]
  /// For each token, a hash of its letters.
  private(set) var keys: [UInt64] = []

  init(_ side: Side) {
    letters.reserveCapacity(side.document.text.count)
    starts.reserveCapacity(side.tokens.count + 1)
    keys.reserveCapacity(side.tokens.count)
    var folded: [UInt8] = []
    for token in side.tokens {
      folded.removeAll(keepingCapacity: true)
      if token.isWordLike {
        WordFolding.fold(side.document.text[token.range.offsets], into: &folded)
      }
      Self.appendPlain(folded, to: &letters)
      keys.append(WordHash.hash(letters[starts[starts.count - 1]...]))
      starts.append(letters.count)
    }
  }

  subscript(token: Int) -> ArraySlice<UInt8> { letters[starts[token]..<starts[token + 1]] }

  /// The key of a token, and that of the word without the s of a genitive.
  func keys(of token: Int) -> [UInt64] {
    let letters = self[token]
    guard letters.count > 3, letters.last == UInt8(ascii: "s") else { return [keys[token]] }
    return [keys[token], WordHash.hash(letters.dropLast())]
  }

  /// The key of a word.
  static func key(of word: ArraySlice<UInt8>) -> UInt64 {
    var letters: [UInt8] = []
    appendPlain(WordFolding.folded(word), to: &letters)
    return WordHash.hash(letters)
  }

  private static func appendPlain(_ folded: [UInt8], to letters: inout [UInt8]) {
    var end = folded.count
    if folded.suffix(2).elementsEqual("'s".utf8) {
      end -= 2
    } else if folded.last == 0x27 {
      end -= 1
    }
    var offset = 0
    while offset < end {
      let (value, length) = folded.scalar(at: offset)
      if length == 2, let plain = plain(Int(value)) {
        letters.append(plain)
      } else {
        letters += folded[offset..<offset + length]
      }
      offset += length
    }
  }

  /// The base letter of U+00E0 to U+017F.
  private static func plain(_ scalar: Int) -> UInt8? {
    let place = scalar - 0xE0
    guard place >= 0, place < baseLetters.utf8CodeUnitCount else { return nil }
    return baseLetters.withUTF8Buffer { $0[place] }
  }

  private static let baseLetters: StaticString = """
    aaaaaaaceeeeiiiidnooooo-ouuuuytyaaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiii\
    iiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """
}
