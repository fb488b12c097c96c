import BitextCore

/// Gathers pairs of words and phrases from all sources, to be compiled.
///
/// `first` and `second` are the languages in the order of their codes.
struct LexiconBuilder: ~Copyable {
  var first: Vocabulary
  var second: Vocabulary
  /// A link in each: numbers of two stems, 28 bits each, and the weight in the lowest 8.
  private(set) var links: [UInt64] = []
  private(set) var phrases: [StemPhrase] = []

  /// A phrase pair, as numbers of stems.
  struct StemPhrase {
    var first: [Int32]
    var second: [Int32]
  }

  init(_ first: Language, _ second: Language) {
    self.first = Vocabulary(first)
    self.second = Vocabulary(second)
  }

  /// Adds a pair of which each renders the other. `weight` is from above 0 to 1.
  mutating func add(_ a: Expression, _ b: Expression, weight: Float) {
    switch (a.content.count, b.content.count) {
    case (1, 1):
      let share: Float = a.hasClosedWords || b.hasClosedWords ? 0.7 : 1
      link(a.content[0], b.content[0], weight * share, isVerb: a.isVerb || b.isVerb)
    case (1...4, 1...4):
      linkCrosswise(a, b, weight: weight)
    case _: break
    }
    if (a.words.count > 1 || b.words.count > 1) && max(a.words.count, b.words.count) <= 6,
      !a.hasGap, !b.hasGap
    {
      phrases.append(
        StemPhrase(
          first: a.words.map { first.stemOfWord[$0] }, second: b.words.map { second.stemOfWord[$0] }
        ))
    }
  }

  /// Words of phrases render each other with the probability that position and number suggest:
  /// German and English put the words of a name or a noun phrase in the same order.
  private mutating func linkCrosswise(_ a: Expression, _ b: Expression, weight: Float) {
    let count = max(a.content.count, b.content.count)
    for (i, word) in a.content.enumerated() {
      for (j, other) in b.content.enumerated() {
        let isParallel = a.content.count == b.content.count && i == j
        let share = isParallel ? 0.5 : 0.5 / Float(count)
        link(word, other, weight * share, isVerb: (a.isVerb || b.isVerb) && count == 1)
      }
    }
  }

  private mutating func link(_ a: Int, _ b: Int, _ weight: Float, isVerb: Bool) {
    for x in first.variants(of: a, isVerb: isVerb) {
      for y in second.variants(of: b, isVerb: isVerb) {
        let byte = UInt64(max(1, min(255, weight * x.weight * y.weight * 255)))
        links.append(UInt64(x.stem) << 36 | UInt64(y.stem) << 8 | byte)
      }
    }
  }
}
