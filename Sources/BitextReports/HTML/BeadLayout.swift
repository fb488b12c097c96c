import BitextCore

/// A line of the alignment page: a bead, or the place of sentences that are shown with their bead
/// in another line.
struct BeadLine {
  var bead: Int
  var isPlace = false
  /// Indices of segments.
  var source: [Int]
  var target: [Int]
  /// The first segment of either side that belongs to the bead and stands in another line.
  var sourceElsewhere: Int?
  var targetElsewhere: Int?
}

/// Which beads stand in which row of the alignment page, in the order of both texts.
///
/// A bead stands where its source does, an addition where its target does. What a bead ties from
/// elsewhere, as a moved passage does, is shown with the bead and has a line in its own place too.
struct BeadLayout {
  private let beads: [Bead]
  let source: SegmentPlacement
  let target: SegmentPlacement
  /// The target segments of each row.
  private var targetsOfRow: [[Int]]
  /// The row of each bead, from 0; nil for one that holds no segment of a row.
  let rowOfBead: [Int?]

  /// Linear in the segments.
  init(_ bitext: Bitext, _ layout: PageLayout) {
    beads = bitext.beads
    let source = SegmentPlacement(
      beads.map(\.source), layout.rows.map(\.source), count: bitext.source.segments.count)
    var target = SegmentPlacement(
      beads.map(\.target), layout.rows.map(\.target), count: bitext.target.segments.count)
    target.settle(beads, bitext.target)
    let (sourceRows, targetRows) = (source.row, target.row)
    rowOfBead = beads.map { bead in
      bead.source.first.map { sourceRows[$0] } ?? bead.target.first.flatMap { targetRows[$0] }
    }
    targetsOfRow = Array(repeating: [], count: layout.rows.count)
    for (segment, row) in target.row.enumerated() {
      if let row { targetsOfRow[row].append(segment) }
    }
    self.source = source
    self.target = target
  }

  /// The lines of a row, from 0; linear in its segments.
  func lines(of row: PageLayout.Row, number: Int) -> [BeadLine] {
    var lines: [BeadLine] = []
    var rest = targetsOfRow[number][...]
    for run in runs(row.source.flatMap(\.segments)[...], source.bead) {
      guard let first = run.segments.first, isHome(run, number, beads[run.bead].source) else {
        lines.append(BeadLine(bead: run.bead, isPlace: true, source: run.segments, target: []))
        continue
      }
      let bead = beads[run.bead]
      var line = BeadLine(
        bead: run.bead, source: Array(bead.source), target: Array(bead.target),
        sourceElsewhere: bead.source.first { source.row[$0] != source.row[first] },
        targetElsewhere: bead.target.first { target.row[$0] != number })
      if let start = bead.target.first {
        if !bead.isMoved, target.row[start] == number, let next = rest.first, next <= start {
          lines += targetLines(rest.prefix { $0 < start }, number)
          rest = rest.drop { $0 < bead.target.upperBound }
        } else if line.targetElsewhere == nil {
          line.targetElsewhere = start
        }
      }
      lines.append(line)
    }
    return lines + targetLines(rest, number)
  }

  private typealias Run = (bead: Int, segments: [Int])

  /// The lines of target segments that stand beside no source.
  private func targetLines(_ segments: ArraySlice<Int>, _ row: Int) -> [BeadLine] {
    runs(segments, target.bead).map { run in
      let bead = beads[run.bead]
      guard bead.source.isEmpty && isHome(run, row, bead.target) else {
        return BeadLine(bead: run.bead, isPlace: true, source: [], target: run.segments)
      }
      return BeadLine(
        bead: run.bead, source: [], target: Array(bead.target),
        targetElsewhere: bead.target.first { target.row[$0] != row })
    }
  }

  /// Whether the line of the bead is where a run of its segments stands.
  private func isHome(_ run: Run, _ row: Int, _ segments: Range<Int>) -> Bool {
    rowOfBead[run.bead] == row && run.segments.first == segments.lowerBound
  }

  /// The segments by bead, as they follow each other.
  private func runs(_ segments: ArraySlice<Int>, _ beadOf: [Int?]) -> [Run] {
    var runs: [Run] = []
    for segment in segments {
      guard let bead = beadOf[segment] else { continue }
      if runs.last?.bead == bead {
        runs[runs.count - 1].segments.append(segment)
      } else {
        runs.append((bead, [segment]))
      }
    }
    return runs
  }
}

extension SegmentPlacement {
  /// Puts paragraphs that moved as a whole where they stand in their own text: behind what stands
  /// before them there, or else before what follows.
  fileprivate mutating func settle(_ beads: [Bead], _ side: Side) {
    var isSettled = Array(repeating: false, count: side.document.blocks.count)
    for (segment, bead) in zip(side.segments, bead) {
      if let bead, !beads[bead].isMoved { isSettled[segment.block] = true }
    }
    var place = zip(side.segments, row).first { isSettled[$0.0.block] && $0.1 != nil }?.1
    guard place != nil else { return }
    for index in row.indices {
      if isSettled[side.segments[index].block] {
        place = row[index] ?? place
      } else {
        row[index] = place
      }
    }
  }
}
