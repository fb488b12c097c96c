import Glibc

/// What a side's words say for or against a tie between two stretches: log likelihood ratios of
/// "renders" against "stands there by chance".
///
/// A word with a sure partner in the other stretch speaks for the tie, the more so the fewer
/// segments of the other article have such a word; a word without any speaks against it, the more
/// so the more segments would have one.
struct WordEvidence {
  /// What one item (see `SideIndex.items`) adds when its best link reaches a level, over the level
  /// below.
  struct Gain {
    var any: Float
    var medium: Float
    var strong: Float
  }

  private(set) var gains: [Gain]
  /// For each segment, what it says when nothing in it is linked.
  private(set) var unlinked: [Float]

  init(
    _ index: SideIndex, isKnown: [Bool], partners: [PartnerCounts.Counts], otherSegments: Int,
    parameters: AlignmentParameters
  ) {
    var gainByType: [Gain] = []
    var unlinkedByType: [Float] = []
    for (type, word) in index.types.enumerated() {
      let rates = parameters.rates(word.wordClass, isKnown: isKnown[type])
      let counts = partners[type]
      let evidence = { (rate: LinkRates.Rate, count: Int32) -> Float in
        // Beside this segment itself, what the article shows of chance; and as much belief in
        // what other articles show as three segments are worth.
        let others = Double(max(0, count - 1)) + parameters.belief * rate.byChance
        let chance = others / (Double(max(0, otherSegments - 1)) + parameters.belief)
        return Float(log(rate.inRendering / max(chance, 0.001)))
      }
      let none = evidence(rates.none, Int32(otherSegments) - counts.any)
      let weak = evidence(rates.weak, counts.any - counts.medium)
      let medium = evidence(rates.medium, counts.medium - counts.strong)
      let strong = evidence(rates.strong, counts.strong)
      unlinkedByType.append(min(0, none))
      gainByType.append(
        Gain(any: weak - min(0, none), medium: medium - weak, strong: max(0, strong) - medium))
    }
    gains = index.items.map { gainByType[Int($0)] }
    unlinked = index.lengths.indices.map { segment in
      index.items(of: segment).reduce(0) { $0 + unlinkedByType[Int($1)] }
    }
  }

  /// What a segment's words say, given which of them are linked.
  func sum(of segment: Int, itemsFrom start: Int, _ linked: LinkMasks.Levels) -> Float {
    var sum = unlinked[segment]
    Self.forEachBit(linked.any) { sum += gains[start + $0].any }
    Self.forEachBit(linked.medium) { sum += gains[start + $0].medium }
    Self.forEachBit(linked.strong) { sum += gains[start + $0].strong }
    return sum
  }

  @inline(__always)
  private static func forEachBit(_ bits: UInt64, _ body: (Int) -> Void) {
    var bits = bits
    while bits != 0 {
      body(bits.trailingZeroBitCount)
      bits &= bits - 1
    }
  }
}
