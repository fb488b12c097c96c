import BitextCore
import BitextLexicon

/// One side as the comparison of names sees it.
struct SideNames {
  let letters: TokenLetters
  let words: NameWords
  private let reader: NameReader
  private let side: Side
  private let half: Lexicon.Half
  /// How often each word occurs on the side.
  private let counts: [UInt64: Int]
  /// Words with a capital that stand side by side, or with one between them.
  private let neighbours: Set<Neighbours>

  private struct Neighbours: Hashable {
    var first: UInt64
    var second: UInt64
  }

  init(
    _ side: Side, _ half: Lexicon.Half, _ letters: TokenLetters, _ lexicon: Lexicon,
    others: Set<UInt64>
  ) {
    self.side = side
    self.half = half
    self.letters = letters
    words = NameWords.of(side.language)
    reader = NameReader(side, half, letters, words, lexicon, others: others)
    var counts: [UInt64: Int] = [:]
    var neighbours: Set<Neighbours> = []
    for token in side.tokens.indices where side.hasCapital(side.tokens[token]) {
      counts[letters.keys[token], default: 0] += 1
      for before in max(0, token - 2)..<token where side.hasCapital(side.tokens[before]) {
        for first in letters.keys(of: before) {
          for second in letters.keys(of: token) {
            neighbours.insert(Neighbours(first: first, second: second))
          }
        }
      }
    }
    self.counts = counts
    self.neighbours = neighbours
  }

  /// The names among some tokens beyond those that stand as they are among the others.
  func mentions(
    in tokens: Range<Int>, without others: Range<Int>, of side: SideNames
  ) -> [NameMention] {
    let mentions = reader.mentions(in: tokens)
    guard !mentions.isEmpty else { return [] }
    var known: [UInt64: Int] = [:]
    for other in others {
      for key in side.letters.keys(of: other) { known[key, default: 0] += 1 }
    }
    return mentions.filter { mention in
      let keys = letters.keys(of: mention.token)
      guard let key = keys.first(where: { known[$0, default: 0] > 0 }) else { return true }
      known[key, default: 0] -= 1
      return false
    }
  }

  /// Whether two words stand side by side somewhere: the parts of one name.
  func areNeighbours(_ a: [UInt64], _ b: [UInt64]) -> Bool {
    a.contains { a in
      b.contains { b in
        neighbours.contains(Neighbours(first: a, second: b))
          || neighbours.contains(Neighbours(first: b, second: a))
      }
    }
  }

  /// Whether an article or the like stands right before a name.
  func hasDeterminer(_ name: NameMention) -> Bool {
    words.haveDeterminer(before: name.token, in: side)
  }

  /// How often a word occurs with a capital.
  func count(_ key: UInt64) -> Int { counts[key] ?? 0 }

  /// Whether a word of the other side may render a name.
  func hasCounterpart(
    _ name: NameMention, in tokens: [Int], of other: SideNames, _ lexicon: Lexicon
  ) -> Bool {
    let group = group(of: letters.keys[name.token], beside: other)
    let stems = Set(
      lexicon.translations(of: side.tokens[name.token].stem, half.direction).lazy.map(\.stem))
    return tokens.contains { token in
      guard other.side.tokens[token].isWordLike else { return false }
      if stems.contains(other.side.tokens[token].stem) { return true }
      if let group, other.group(of: other.letters.keys[token], beside: self) == group {
        return true
      }
      return isAlike(name, token, of: other)
    }
  }

  /// What a name stands for. Words of one language are at home in the other: "USA".
  private func group(of key: UInt64, beside other: SideNames) -> UInt64? {
    words.group(of: key) ?? other.words.group(of: key)
  }

  /// Whether one of two names is the other with an ending that either language may add.
  func areInflected(_ name: Int, _ token: Int, of other: SideNames) -> Bool {
    let (a, b) = (letters[name], other.letters[token])
    return words.areInflected(a, b) || other.words.areInflected(a, b)
      || words.inflects(a, other.words, b)
  }

  private func isAlike(_ name: NameMention, _ token: Int, of other: SideNames) -> Bool {
    let (a, b) = (letters[name.token], other.letters[token])
    if name.kind == .acronym { return b.starts(with: a) }
    return NameSpelling.areRelated(a, b)
      || other.side.hasCapital(other.side.tokens[token]) && NameSpelling.areTransliterated(a, b)
  }
}

extension Side {
  /// The keys of all words with a capital.
  func capitals(_ letters: TokenLetters) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for token in tokens.indices where hasCapital(tokens[token]) { keys.insert(letters.keys[token]) }
    return keys
  }
}
