import BitextCore
import BitextLanguages

/// Feasts of several words, by the words in front of the last: "New Year" of "New Year's Day".
struct FeastPhrases: Sendable {
  private struct Phrase: Sendable {
    /// The hashes of the words, the last one first.
    var words: [UInt64]
    var day: CalendarDay
  }

  private var phrases: [Phrase] = []

  init() {}

  init(_ lists: PackLists) {
    for entry in lists.entries {
      guard let day = PackKey(entry.key).dayOfPhrase else { continue }
      for phrase in entry.phrases {
        let words = phrase.split(separator: 0x20).reversed()
        phrases.append(
          Phrase(words: words.map { WordHash.hash(QuantityFolding.folded($0)) }, day: day))
      }
    }
  }

  /// The day whose words stand in front of a feast's tail; `word` is the hash of the last of them
  /// at 0, of the one before at 1.
  func day(_ word: (Int) -> UInt64?) -> CalendarDay? {
    phrases.first { phrase in phrase.words.indices.allSatisfy { word($0) == phrase.words[$0] } }?
      .day
  }
}
