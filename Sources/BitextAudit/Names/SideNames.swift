import BitextCore
import BitextLexicon

/// One side as the comparison of names sees it.
struct SideNames {
  let letters: TokenLetters
  let reader: NameReader
  private let side: Side
  private let half: Lexicon.Half
  /// How often each word occurs on the side.
  private let counts: [UInt64: Int]

  init(
    _ side: Side, _ half: Lexicon.Half, _ letters: TokenLetters, _ lexicon: Lexicon,
    others: Set<UInt64>
  ) {
    self.side = side
    self.half = half
    self.letters = letters
    reader = NameReader(side, half, letters, lexicon, others: others)
    var counts: [UInt64: Int] = [:]
    for token in side.tokens.indices where side.hasCapital(side.tokens[token]) {
      counts[letters.keys[token], default: 0] += 1
    }
    self.counts = counts
  }

  /// How often a word occurs with a capital.
  func count(_ key: UInt64) -> Int { counts[key] ?? 0 }

  /// Whether one of the other side's words in the window may render a name.
  func hasCounterpart(
    _ name: NameMention, in window: [Range<Int>], of other: SideNames, _ lexicon: Lexicon
  ) -> Bool {
    let word = letters[name.token]
    let group = NameGroups.group(of: letters.keys[name.token])
    let stems = Set(
      lexicon.translations(of: side.tokens[name.token].stem, half.direction).lazy.map(\.stem))
    return window.contains { tokens in
      tokens.contains { token in
        guard other.side.tokens[token].isWordLike else { return false }
        if stems.contains(other.side.tokens[token].stem) { return true }
        if let group, NameGroups.group(of: other.letters.keys[token]) == group { return true }
        return name.kind == .acronym
          ? other.letters[token] == word || other.letters[token].starts(with: word)
          : NameSpelling.areRelated(word, other.letters[token])
      }
    }
  }
}

extension Side {
  /// The keys of all words with a capital.
  func capitals(_ letters: TokenLetters) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for token in tokens.indices where hasCapital(tokens[token]) { keys.insert(letters.keys[token]) }
    return keys
  }

  /// Whether an article or the like stands right before a token.
  func hasDeterminer(before token: Int) -> Bool {
    guard token > 0 else { return false }
    return Self.determiners.contains(tokens[token - 1].form)
  }

  private static let determiners = Set(
    """
    the a an this that these those every each der die das den dem des ein eine einen einem einer
    eines dieser diese dieses diesen diesem jeder jede jedes jeden jedem kein keine keinen keinem
    keiner im am zum zur vom beim ins ans sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer
    """.split(whereSeparator: \.isWhitespace).map { WordHash.hash(String($0)) })
}
