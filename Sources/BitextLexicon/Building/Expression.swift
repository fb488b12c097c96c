/// One side of a dictionary pair, as numbers of a vocabulary.
struct Expression {
  /// Longer ones are sentences, which a lexicon has no use for.
  static let longest = 8

  /// The words that fit, without what only introduces them or is to be filled in.
  private var words = InlineArray<8, Int32>(repeating: 0)
  private(set) var count = 0
  /// A bit for each word that says something by itself.
  private var contentBits: UInt8 = 0
  var isVerb = false
  /// Whether something has to be filled in between the words, so that they do not stand in a row.
  private(set) var hasGap = false
  private var gapIsPending = false

  /// Where the words that say something stand.
  var content: ContentPositions { ContentPositions(bits: contentBits) }
  /// Whether more than articles, `to` and blanks to fill in was left out of the content.
  var hasClosedWords: Bool { count > contentBits.nonzeroBitCount }

  subscript(position: Int) -> Int { Int(words[position]) }

  /// Adds the next word; words beyond the longest expression are dropped.
  mutating func append(_ word: Int, _ wordClass: WordClass) {
    if wordClass == .placeholder {
      gapIsPending = count > 0
    } else if wordClass != .leading || count > 0, count < Self.longest {
      hasGap = hasGap || gapIsPending
      gapIsPending = false
      words[count] = Int32(word)
      if wordClass == .open { contentBits |= 1 << UInt8(count) }
      count += 1
    }
  }

  /// Closes an expression that was given words, of which `last` was the last.
  ///
  /// A single word is content even if it is a function word, and words such as "something" and
  /// "the" are headwords like any other where nothing else is left.
  mutating func close(last: Int) {
    if count == 0 {
      words[0] = Int32(last)
      count = 1
    }
    if count == 1 { contentBits = 1 }
  }
}

/// The positions of the bits that are set.
struct ContentPositions: Sequence, IteratorProtocol {
  fileprivate var bits: UInt8

  var count: Int { bits.nonzeroBitCount }

  mutating func next() -> Int? {
    guard bits != 0 else { return nil }
    let position = bits.trailingZeroBitCount
    bits &= bits - 1
    return position
  }
}
