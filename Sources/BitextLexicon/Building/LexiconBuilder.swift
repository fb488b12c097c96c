import BitextCore

/// Gathers pairs of words and phrases from all sources, to be compiled.
///
/// `first` and `second` are the languages in the order of their codes.
struct LexiconBuilder: ~Copyable {
  var first: Vocabulary
  var second: Vocabulary
  private(set) var links: [StemLink] = []
  private(set) var phrases = PhraseList()

  /// Weaker links than this are not worth their place.
  private static let leastWeight: Float = 0.08

  init(_ first: Language, _ second: Language) {
    self.first = Vocabulary(first)
    self.second = Vocabulary(second)
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
  /// German and English put the words of a name or a noun phrase in the same order.
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
          links.append(StemLink(Int(x.stem), Int(y.stem), weight: product))
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

/// A link between two stems: 28 bits for the number of each, and 8 for the weight.
struct StemLink {
  private(set) var bits: UInt64

  init(_ first: Int, _ second: Int, weight: Float) {
    bits = UInt64(first) << 36 | UInt64(second) << 8 | UInt64(max(1, min(255, weight * 255)))
  }

  init(bits: UInt64) { self.bits = bits }

  var first: Int { Int(bits >> 36) }
  var second: Int { Int(bits >> 8 & 0xFFF_FFFF) }
  var weight: UInt8 { UInt8(truncatingIfNeeded: bits) }
}

/// Pairs of phrases one after another: two lengths, then the numbers of the stems of both.
struct PhraseList {
  private(set) var words: [Int32] = []
  private(set) var starts: [Int] = []

  mutating func begin(_ first: Int, _ second: Int) {
    starts.append(words.count)
    words.append(Int32(first))
    words.append(Int32(second))
  }

  mutating func append(_ stem: Int32) { words.append(stem) }
}
