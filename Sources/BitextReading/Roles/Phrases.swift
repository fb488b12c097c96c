import BitextCore

/// A table of words or phrases, compared by their folded words.
struct Phrases {
  private let phrases: Set<[UInt64]>
  /// Most words of most lines begin no phrase, and this tells it soonest.
  private let openings: Set<UInt64>
  private let longest: Int

  /// Phrases parted by commas.
  init(_ list: String) {
    let all = list.split(separator: ",").map { line in
      let bytes = Array(line.utf8)
      return bytes.words(in: TextRange(0, bytes.count)).map(\.hash)
    }
    phrases = Set(all)
    openings = Set(all.compactMap(\.first))
    longest = all.map(\.count).max() ?? 0
  }

  /// The length in words of the longest phrase that begins at a word.
  func match(_ words: [LineShape.Word], at start: Int = 0) -> Int? {
    let limit = min(longest, words.count - start)
    guard limit > 0, openings.contains(words[start].hash) else { return nil }
    return (1...limit).reversed().first { length in
      phrases.contains(words[start..<start + length].map(\.hash))
    }
  }

  func contains(_ word: UInt64) -> Bool { phrases.contains([word]) }

  /// Whether a phrase stands anywhere among the words.
  func occurs(in words: [LineShape.Word]) -> Bool {
    words.indices.contains { match(words, at: $0) != nil }
  }
}
