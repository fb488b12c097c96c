import BitextCore

/// Votes of words for languages; one lane a language, in the order of `FunctionWords.all`.
struct LanguageTally {
  private(set) var votes = SIMD16<Float>(repeating: 0)
  /// Words that were looked at, small ones that say nothing here, and those that voted.
  private(set) var words = 0
  private(set) var plain = 0
  private(set) var voters = 0
  /// The last two that voted, so that a repeated word does not count as more evidence.
  private var recent: (UInt64, UInt64) = (0, 0)
  private(set) var distinct = 0

  /// Counts the word at `word` by the hash of its folded letters.
  mutating func count(_ form: UInt64, _ text: [UInt8], _ word: TextRange) {
    words += 1
    guard !word.isEmpty else { return }
    let first = text[word.lower]
    if let lanes = LanguageTally.table[form] {
      // A capital inside of a sentence: a title is quoted, "The Man Who Came Home".
      let isQuoted = words > 1 && first &- 0x41 < 26
      vote(for: lanes, isQuoted ? 0.25 : 1)
      if isQuoted { return }
    } else if let (lane, weight) = WordEnding.vote(of: text, word) {
      votes[lane] += weight
    } else {
      if first &- 0x61 < 26 || first >= 0x80 { plain += 1 }
      return
    }
    voters += 1
    if form != recent.0, form != recent.1 {
      distinct += 1
      recent = (form, recent.0)
    }
  }

  /// Letters that few languages write vote a little, whatever the word.
  mutating func count(letter scalar: UInt32) {
    switch scalar {
    case 0xDF: votes[1] += 0.8
    case 0xE4, 0xF6, 0xC4, 0xD6: votes[1] += 0.15
    case 0xFC, 0xDC: votes[1] += 0.25
    default: break
    }
  }

  /// A word counts for a language as much as it is that language's own.
  private mutating func vote(for lanes: UInt16, _ scale: Float) {
    let shared = lanes.nonzeroBitCount
    let weight: Float = shared == 1 ? 1 : shared == 2 ? 0.5 : 0.25
    var rest = lanes
    while rest != 0 {
      votes[rest.trailingZeroBitCount] += weight * scale
      rest &= rest - 1
    }
  }

  private static let table: WordTable<UInt16> = {
    var table = WordTable<UInt16>(minimumCapacity: 2048)
    for (lane, language) in FunctionWords.all.enumerated() {
      for word in language.words.words {
        let form = WordHash.hash(WordFolding.folded(word[...]))
        table[form] = (table[form] ?? 0) | 1 << UInt16(lane)
      }
    }
    return table
  }()
}
