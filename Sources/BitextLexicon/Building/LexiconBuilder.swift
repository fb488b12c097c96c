import BitextCore

/// Gathers pairs of words and phrases from all sources, to be compiled.
///
/// `first` and `second` are the languages in the order of their codes.
struct LexiconBuilder: ~Copyable {
  var first: Vocabulary
  var second: Vocabulary
  private(set) var links: [StemLink] = []
  /// Those of the links whose weight stands, whatever the other evidence.
  private(set) var certainLinks: Set<StemLink.Ends> = []
  private(set) var phrases = PhraseList()
  /// Where what is added next is known from.
  var provenance: Provenance = []

  /// Weaker links than this are not worth their place.
  private static let leastWeight: Float = 0.08

  init(_ first: Language, _ second: Language) {
    self.first = Vocabulary(first)
    self.second = Vocabulary(second)
  }

  /// Adds a pair that was chosen with care: its weight will not be tempered by other evidence.
  mutating func addCertain(_ a: Expression, _ b: Expression) {
    let known = links.count
    add(a, b, weight: 1)
    for link in links[known...] { certainLinks.insert(link.ends) }
  }

  /// Adds a pair of which each renders the other. `weight` is from above 0 to 1.
  mutating func add(_ a: Expression, _ b: Expression, weight: Float) {
    let isVerb = a.isVerb || b.isVerb
    let counts = (a.content.count, b.content.count)
    if counts == (1, 1) {
      let share: Float = a.hasClosedWords || b.hasClosedWords ? 0.7 : 1
      for i in a.content {
        for j in b.content { link(a[i], b[j], weight * share, isVerb: isVerb) }
      }
    } else if max(counts.0, counts.1) <= 4 {
      linkCrosswise(a, b, weight: weight, isVerb: isVerb && min(counts.0, counts.1) == 1)
    }
    let words = max(a.count, b.count)
    if words > 1, words <= 6, !a.hasGap, !b.hasGap { addPhrase(a, b) }
  }

  /// Words of phrases render each other with the probability that position and number suggest:
  /// most languages put the words of a name in the same order, and many those of a noun phrase.
  private mutating func linkCrosswise(
    _ a: Expression, _ b: Expression, weight: Float, isVerb: Bool
  ) {
    let count = max(a.content.count, b.content.count)
    for (rank, i) in a.content.enumerated() {
      for (otherRank, j) in b.content.enumerated() {
        let isParallel = a.content.count == b.content.count && rank == otherRank
        link(a[i], b[j], weight * (isParallel ? 0.5 : 0.5 / Float(count)), isVerb: isVerb)
      }
    }
  }

  private mutating func link(_ a: Int, _ b: Int, _ weight: Float, isVerb: Bool) {
    let xs = first.variants(of: a, isVerb: isVerb)
    let ys = second.variants(of: b, isVerb: isVerb)
    for i in xs {
      let x = first.variants[i]
      for j in ys {
        let y = second.variants[j]
        let product = weight * x.weight * y.weight
        if product >= Self.leastWeight {
          links.append(StemLink(Int(x.stem), Int(y.stem), weight: product, provenance))
        }
      }
    }
  }

  private mutating func addPhrase(_ a: Expression, _ b: Expression) {
    phrases.begin(a.count, b.count)
    for position in 0..<a.count { phrases.append(first.stemOfWord[a[position]]) }
    for position in 0..<b.count { phrases.append(second.stemOfWord[b[position]]) }
  }
}
