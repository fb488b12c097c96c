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

  /// The most segments that a bead has on a side.
  static let maximumRun = 4

  /// For runs of 1 to 4 segments on the other side, one list after the other: the longer the run,
  /// the likelier it has a partner by chance.
  private var gains: [Gain] = []
  /// For each segment, what it says when nothing in it is linked; lists as in `gains`.
  private var unlinked: [Float] = []
  private let items: Int
  private let segments: Int

  init(
    _ index: SideIndex, knowledge: [Knowledge], partners: [PartnerCounts.Counts], otherSegments: Int,
    parameters: AlignmentParameters
  ) {
    items = index.items.count
    segments = index.lengths.count
    for run in 1...Self.maximumRun {
      var gainByType: [Gain] = []
      var unlinkedByType: [Float] = []
      for (type, word) in index.types.enumerated() {
        let evidence = LevelEvidence(
          parameters.rates(word.wordClass, knowledge[type]), partners[type],
          segments: otherSegments, belief: parameters.belief, run: run)
        unlinkedByType.append(evidence.none)
        gainByType.append(
          Gain(
            any: evidence.weak - evidence.none, medium: evidence.medium - evidence.weak,
            strong: evidence.strong - evidence.medium))
      }
      gains += index.items.map { gainByType[Int($0)] }
      unlinked += index.lengths.indices.map { segment in
        index.items(of: segment).reduce(0) { $0 + unlinkedByType[Int($1)] }
      }
    }
  }

  /// What a segment's words say of a tie to `run` segments, given which of them are linked there.
  func sum(
    of segment: Int, itemsFrom start: Int, run: Int, _ linked: LinkMasks.Levels
  ) -> Float {
    var sum = unlinked[(run - 1) * segments + segment]
    let start = (run - 1) * items + start
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

/// The log likelihood ratio of a word's best link to a run being of each level.
private struct LevelEvidence {
  var none: Float
  var weak: Float
  var medium: Float
  var strong: Float

  init(
    _ rates: LinkRates, _ counts: PartnerCounts.Counts, segments: Int, belief: Double, run: Int
  ) {
    // What the article shows of chance beside the segment itself, and as much belief in what
    // other articles show as some segments are worth.
    let chance = { (count: Int32, rate: LinkRates.Rate) -> Double in
      (Double(max(0, count - 1)) + belief * rate.byChance)
        / (Double(max(0, segments - 1)) + belief)
    }
    let single = [
      chance(Int32(segments) - counts.any, rates.none),
      chance(counts.any - counts.medium, rates.weak),
      chance(counts.medium - counts.strong, rates.medium),
      chance(counts.strong, rates.strong),
    ]
    let total = single.reduce(0, +)
    // The chance that the best of `run` segments reaches no more than a level.
    var below = 0.0
    var before = 0.0
    let inRun = single.map { share in
      below += share / total
      let power = pow(below, Double(run))
      defer { before = power }
      return max(power - before, 0.001)
    }
    none = Float(min(0, log(rates.none.inRendering / inRun[0])))
    weak = Float(log(rates.weak.inRendering / inRun[1]))
    medium = Float(log(rates.medium.inRendering / inRun[2]))
    strong = Float(max(0, log(rates.strong.inRendering / inRun[3])))
  }
}
