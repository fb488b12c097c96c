/// What the words of one side say for or against ties to runs of segments on the other: log
/// likelihood ratios of "renders" against "stands there by chance".
///
/// A word with a sure partner in the other run speaks for the tie, the more so the fewer segments
/// of the other article have such a word; a word without any speaks against it, the more so the
/// more segments would have one. The longer the run, the likelier a partner by chance.
struct WordEvidence {
  /// One number for each length of the run on the other side, from 1 to 4 segments.
  typealias ByRun = SIMD4<Float>

  /// What an item (see `SideIndex.items`) adds when its best link reaches a level, over the level
  /// below.
  struct Gains {
    var any: ByRun
    var medium: ByRun
    var strong: ByRun
  }

  /// The most segments that a bead has on a side.
  static let maximumRun = 4

  /// For each segment, what it says when nothing in it is linked.
  private(set) var unlinked: [ByRun] = []
  /// For each type: what it says when it is not linked, and gains when it is.
  private var unlinkedTypes: [ByRun] = []
  private var gains: [Gains] = []
  private let items: [Int32]

  init(
    _ index: SideIndex, knowledge: [WordKnowledge], partners: [PartnerCounts.Counts],
    otherSegments: Int, parameters: AlignmentParameters
  ) {
    items = index.items
    var table = EvidenceTable(
      types: index.types.count, segments: otherSegments, parameters: parameters)
    unlinkedTypes.reserveCapacity(index.types.count)
    gains.reserveCapacity(index.types.count)
    for type in index.types.indices {
      let evidence = table.evidence(knowledge[type], partners[type])
      unlinkedTypes.append(evidence.none)
      gains.append(
        Gains(
          any: evidence.weak - evidence.none, medium: evidence.medium - evidence.weak,
          strong: evidence.strong - evidence.medium))
    }
    unlinked.reserveCapacity(index.lengths.count)
    for segment in index.lengths.indices {
      var sum = ByRun.zero
      for type in index.items(of: segment) { sum += unlinkedTypes[Int(type)] }
      unlinked.append(sum)
    }
  }

  /// What a word says of a single segment in which its best link reaches a level, if any.
  func evidence(of type: Int, linked level: LinkLevel?) -> Float {
    var evidence = unlinkedTypes[type][0]
    guard let level else { return evidence }
    evidence += gains[type].any[0]
    if level >= .medium { evidence += gains[type].medium[0] }
    if level == .strong { evidence += gains[type].strong[0] }
    return evidence
  }

  /// Adds to `sum` what the items of a segment gain that `levels` links beyond `linked`; the
  /// segment's items begin at `start`, and `lanes` are the runs that the links lie in.
  @inline(__always)
  func add(
    _ levels: LinkLevels, beyond linked: LinkLevels, itemsFrom start: Int,
    lanes: SIMDMask<SIMD4<Int32>>, to sum: inout ByRun
  ) {
    var gained = ByRun.zero
    forEachBit(levels.any & ~linked.any, from: start) { gained += $0.any }
    forEachBit(levels.medium & ~linked.medium, from: start) { gained += $0.medium }
    forEachBit(levels.strong & ~linked.strong, from: start) { gained += $0.strong }
    sum += ByRun.zero.replacing(with: gained, where: lanes)
  }

  @inline(__always)
  private func forEachBit(_ bits: UInt64, from start: Int, _ body: (Gains) -> Void) {
    var bits = bits
    while bits != 0 {
      body(gains[Int(items[start + bits.trailingZeroBitCount])])
      bits &= bits - 1
    }
  }
}
