import BitextCore

/// What a line of a page looks like, as far as its role can be told from it.
struct LineShape {
  struct Word {
    var range: TextRange
    /// The `WordHash` of its folded letters; 0 for a word in the midst of a long line, which no
    /// page line is known by.
    var hash: UInt64
    var isCapitalised: Bool
    var isNumber: Bool
    /// Whether a figure is in it.
    var hasFigures: Bool
  }

  /// No page line has more words than this.
  static let mostWords = 80
  /// Lines of more than twice as many words are known by so many of the first and the last.
  static let knownWords = 20

  let text: [UInt8]
  let range: TextRange
  /// Its words; of a longer line, only the first one more than `mostWords`.
  let words: [Word]
  let endsSentence: Bool

  init(_ text: [UInt8], _ range: TextRange) {
    self.text = text
    self.range = range
    words = text.words(in: range)
    endsSentence = text.endsClause(range)
  }

  /// A sentence, or so many words that they must be the article's.
  var isProse: Bool { words.count >= 25 || (words.count >= 8 && endsSentence) }

  func hasByte(_ byte: UInt8, at offset: Int) -> Bool {
    range.contains(offset) && text[offset] == byte
  }

  func begins(with bytes: String) -> Bool { text[range.offsets].starts(with: bytes.utf8) }

  /// Whether a colon follows a word.
  func isColon(after word: Int) -> Bool {
    var offset = words[word].range.upper
    while offset < range.upper, text.isBlank(at: offset) || text.isNarrowBlank(at: offset) {
      offset = text.scalarEnd(at: offset)
    }
    return hasByte(UInt8(ascii: ":"), at: offset)
  }
}

extension [UInt8] {
  /// The runs of letters and digits of a range, up to the number above which a line is an
  /// article's own words whatever they are.
  func words(in range: TextRange) -> [LineShape.Word] {
    var ranges: [TextRange] = []
    var offset = range.lower
    while offset < range.upper, ranges.count <= LineShape.mostWords {
      guard isLetter(at: offset) else {
        offset = scalarEnd(at: offset)
        continue
      }
      let start = offset
      while offset < range.upper, isLetter(at: offset) { offset = scalarEnd(at: offset) }
      let end = Swift.min(offset, range.upper)
      ranges.append(TextRange(start, end))
      offset = end
    }
    let known = LineShape.knownWords
    var folded: [UInt8] = []
    return ranges.enumerated().map { index, range in
      index < known || index >= ranges.count - known
        ? word(range, folding: &folded) : word(range, hash: 0)
    }
  }

  /// A word, whose letters are folded into memory that is used again.
  func word(_ range: TextRange, folding folded: inout [UInt8]) -> LineShape.Word {
    if let hash = WordFolding.hash(self, range) { return word(range, hash: hash) }
    folded.removeAll(keepingCapacity: true)
    WordFolding.fold(self[range.offsets], into: &folded)
    return word(range, hash: WordHash.hash(folded))
  }

  private func word(_ range: TextRange, hash: UInt64) -> LineShape.Word {
    LineShape.Word(
      range: range, hash: hash, isCapitalised: isCapital(at: range.lower),
      isNumber: self[range.offsets].allSatisfy { $0.isDigit },
      hasFigures: self[range.offsets].contains { $0.isDigit })
  }

  /// Letters beyond Latin count, and figures; the punctuation of U+0080...00BF and U+2000...2BFF
  /// does not, nor what the end cuts off. Not by `Glyph`: lines of a page are parted into words by
  /// their first bytes alone.
  func isLetter(at offset: Int) -> Bool {
    let byte = self[offset]
    if byte < 0x80 { return byte.isASCIILetter || byte.isDigit }
    guard offset + byte.scalarLength <= count else { return false }
    switch byte {
    case 0xC2: return false
    case 0xE2: return self[offset + 1] >= 0xB0
    case 0xF0: return self[offset + 1] != 0x9F
    default: return true
    }
  }

  /// The narrow no-break space, which sets a mark off from the word before it.
  func isNarrowBlank(at offset: Int) -> Bool { self[offset...].starts(with: [0xE2, 0x80, 0xAF]) }

}
