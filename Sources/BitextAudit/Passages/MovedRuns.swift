import BitextCore

/// Moved beads that follow each other on both sides, taken together.
struct MovedRuns {
  struct Run {
    var source: Range<Int>
    var target: Range<Int>
    var confidence: Double
    var unit: Finding.Unit
    /// Whether it only changed places with its neighbours.
    var isNearby: Bool
    /// Whether its words speak for it on both sides, and are enough to tell it from its likes.
    var isSure: Bool
  }

  /// Fewer words stand in many places.
  private static let minimumWords = 4

  private(set) var runs: [Run] = []

  init(_ bitext: Bitext) {
    for bead in bitext.beads where bead.isMoved {
      if let last = runs.last, last.source.upperBound == bead.source.lowerBound,
        last.target.upperBound == bead.target.lowerBound
      {
        runs[runs.count - 1].source = last.source.lowerBound..<bead.source.upperBound
        runs[runs.count - 1].target = last.target.lowerBound..<bead.target.upperBound
        runs[runs.count - 1].confidence = max(last.confidence, bead.probability)
      } else {
        runs.append(
          Run(
            source: bead.source, target: bead.target, confidence: bead.probability,
            unit: .sentence, isNearby: false, isSure: false))
      }
    }
    let paragraphs = Set(bitext.source.paragraphs)
    for index in runs.indices {
      if paragraphs.contains(runs[index].source) { runs[index].unit = .paragraph }
      runs[index].isNearby =
        runs[index].unit == .sentence && Self.distance(runs[index], bitext) <= 2
      runs[index].isSure =
        Self.isSure(bitext.ties.source[bitext.source.tokens(of: runs[index].source)])
        && Self.isSure(bitext.ties.target[bitext.target.tokens(of: runs[index].target)])
    }
  }

  private static func isSure(_ ties: ArraySlice<Float>) -> Bool {
    let sums = TieSums(ties)
    // Beads from elsewhere come without ties, and are believed.
    return sums.words == 0
      || sums.words >= minimumWords && sums.total > 0
  }

  /// How many segments of the target the run is away from where its neighbours put it.
  private static func distance(_ run: Run, _ bitext: Bitext) -> Int {
    let before = bitext.beads.last { bead in
      !bead.isNull && !bead.isMoved && bead.source.upperBound <= run.source.lowerBound
    }
    let expected = before?.target.upperBound ?? 0
    return run.target.lowerBound >= expected
      ? run.target.lowerBound - expected : expected - run.target.upperBound
  }
}
