import BitextCore

/// Votes of words for languages, in the lanes of `LanguageLanes`.
struct LanguageTally {
  private(set) var votes = LanguageLanes.Votes(repeating: 0)
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
    if let lanes = LanguageLanes.known.frequent[form] {
      // A capital inside of a sentence: a title is quoted, "The Man Who Came Home".
      let isQuoted = words > 1 && first.isASCIICapital
      vote(for: lanes, isQuoted ? 0.25 : 1)
      if isQuoted { return }
    } else if let lanes = WordLook.known.lanes(of: text, word) {
      vote(for: lanes, WordLook.weight)
    } else {
      if first.isASCIISmall || first >= 0x80 { plain += 1 }
      return
    }
    voters += 1
    if form != recent.0, form != recent.1 {
      distinct += 1
      recent = (form, recent.0)
    }
  }

  /// Counts a Latin letter beyond ASCII.
  mutating func count(letter scalar: UInt32) {
    for (lane, weight) in TellingLetters.known.votes(of: scalar) { votes[lane] += weight }
  }

  /// A word counts for a language as much as it is that language's own.
  private mutating func vote(for lanes: LanguageLanes.Mask, _ scale: Float) {
    let shared = lanes.nonzeroBitCount
    let weight: Float = shared == 1 ? 1 : shared == 2 ? 0.5 : 0.25
    var rest = lanes
    while rest != 0 {
      votes[rest.trailingZeroBitCount] += weight * scale
      rest &= rest - 1
    }
  }
}
