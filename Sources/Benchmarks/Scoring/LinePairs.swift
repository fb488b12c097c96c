import BitextCore

/// One line of the source and one of the target that render each other.
struct LinePair: Hashable, Sendable, Comparable {
  var source: Int
  var target: Int

  static func < (a: LinePair, b: LinePair) -> Bool {
    (a.source, a.target) < (b.source, b.target)
  }
}

/// The gold lines that beads over segments tie, whatever the segmentation.
///
/// A bead covers a share of each line; two lines are a pair when the smaller of their shares,
/// summed over the beads, is above one half. So sentences finer than the gold's do no harm, and a
/// bead over two times two lines claims all four pairs.
struct LinePairs {
  private(set) var pairs: Set<LinePair> = []
  /// The share of each line that lies in beads with both sides.
  private(set) var linkedSource: [Double]
  private(set) var linkedTarget: [Double]

  init(_ beads: [Bead], _ gold: Sample.Gold) {
    linkedSource = Array(repeating: 0, count: gold.sourceLines.lines.count)
    linkedTarget = Array(repeating: 0, count: gold.targetLines.lines.count)
    var weights: [LinePair: Double] = [:]
    for bead in beads {
      let here = Self.shares(bead.source, gold.sourceParts, gold.sourceLines)
      let there = Self.shares(bead.target, gold.targetParts, gold.targetLines)
      if here.isEmpty || there.isEmpty { continue }
      for (line, share) in here { linkedSource[line] += share }
      for (line, share) in there { linkedTarget[line] += share }
      for (i, x) in here {
        for (j, y) in there { weights[LinePair(source: i, target: j), default: 0] += min(x, y) }
      }
    }
    for (pair, weight) in weights where weight > 0.5 { pairs.insert(pair) }
  }

  /// The share of each line that a run of segments covers, for lines that it touches.
  private static func shares(
    _ run: Range<Int>, _ parts: [[LinePart]], _ lines: GoldLines
  ) -> [(line: Int, share: Double)] {
    parts.merged(in: run).map { ($0.line, Double($0.ink) / Double(lines.ink(of: $0.line))) }
  }
}

extension [[LinePart]] {
  /// What a run of segments covers of each line that it touches.
  func merged(in run: Range<Int>) -> [LinePart] {
    var sums: [LinePart] = []
    for part in self[run].joined() {
      if let place = sums.firstIndex(where: { $0.line == part.line }) {
        sums[place].ink += part.ink
      } else {
        sums.append(part)
      }
    }
    return sums
  }
}

extension Set<LinePair> {
  /// The beads that the pairs make: what hangs together, each side in rising order.
  func beads() -> [LineBead] {
    var beads: [LineBead] = []
    var beadOfSource: [Int: Int] = [:]
    var beadOfTarget: [Int: Int] = [:]
    for pair in sorted() {
      let known = [beadOfSource[pair.source], beadOfTarget[pair.target]].compactMap(\.self)
      let place = known.min() ?? beads.count
      if known.isEmpty { beads.append(LineBead(source: [], target: [])) }
      for other in known where other != place {
        beads[place].source += beads[other].source
        beads[place].target += beads[other].target
        beads[other] = LineBead(source: [], target: [])
      }
      beads[place].source.append(pair.source)
      beads[place].target.append(pair.target)
      for line in beads[place].source { beadOfSource[line] = place }
      for line in beads[place].target { beadOfTarget[line] = place }
    }
    return beads.filter { !$0.isNull }.map {
      LineBead(source: Set<Int>($0.source).sorted(), target: Set<Int>($0.target).sorted())
    }
  }
}
