import BitextCore

/// A line of the alignment page: a bead, or the place of sentences that are shown with their bead
/// in another line.
struct BeadLine {
  var bead: Int
  var isPlace = false
  /// Indices of segments.
  var segments: Sides<[Int]>
  /// The first segment of either side that belongs to the bead and stands in another line.
  var elsewhere = Sides<Int?>(nil, nil)
}

/// Which beads stand in which row of the alignment page, in the order of both texts.
///
/// A bead stands where its source does, an addition where its target does. What a bead ties from
/// elsewhere, as a moved passage does, is shown with the bead and has a line in its own place too.
struct BeadLayout {
  private let beads: [Bead]
  let placements: Sides<SegmentPlacement>
  /// The target segments of each row.
  private var targetsOfRow: [[Int]]
  /// The row of each bead, from 0; nil for one that holds no segment of a row.
  let rowOfBead: [Int?]

  /// Linear in the segments.
  init(_ bitext: Bitext, _ layout: PageLayout) {
    beads = bitext.beads
    var placements = SegmentPlacement.sides(of: bitext, in: layout)
    placements.target.settle(beads, bitext.target)
    let rows = placements.map(\.row)
    rowOfBead = beads.map { bead in
      bead.source.first.map { rows.source[$0] } ?? bead.target.first.flatMap { rows.target[$0] }
    }
    targetsOfRow = Array(repeating: [], count: layout.rows.count)
    for (segment, row) in rows.target.enumerated() {
      if let row { targetsOfRow[row].append(segment) }
    }
    self.placements = placements
  }

  /// The lines of a row, from 0; linear in its segments.
  func lines(of row: PageLayout.Row, number: Int) -> [BeadLine] {
    var lines: [BeadLine] = []
    var rest = targetsOfRow[number][...]
    for run in runs(row.source.flatMap(\.segments)[...], placements.source.bead) {
      guard let first = run.segments.first, isHome(run, number, beads[run.bead].source) else {
        lines.append(BeadLine(bead: run.bead, isPlace: true, segments: Sides(run.segments, [])))
        continue
      }
      let bead = beads[run.bead]
      var line = BeadLine(
        bead: run.bead, segments: bead.runs.map { Array($0) },
        elsewhere: Sides(
          self.first(of: bead, .source, outside: placements.source.row[first]),
          self.first(of: bead, .target, outside: number)))
      if let start = bead.target.first {
        if !bead.isMoved, placements.target.row[start] == number, let next = rest.first,
          next <= start
        {
          lines += targetLines(rest.prefix { $0 < start }, number)
          rest = rest.drop { $0 < bead.target.upperBound }
        } else if line.elsewhere.target == nil {
          line.elsewhere.target = start
        }
      }
      lines.append(line)
    }
    return lines + targetLines(rest, number)
  }

  private typealias Run = (bead: Int, segments: [Int])

  /// The lines of target segments that stand beside no source.
  private func targetLines(_ segments: ArraySlice<Int>, _ row: Int) -> [BeadLine] {
    runs(segments, placements.target.bead).map { run in
      let bead = beads[run.bead]
      guard bead.source.isEmpty && isHome(run, row, bead.target) else {
        return BeadLine(bead: run.bead, isPlace: true, segments: Sides([], run.segments))
      }
      return BeadLine(
        bead: run.bead, segments: Sides([], Array(bead.target)),
        elsewhere: Sides(nil, first(of: bead, .target, outside: row)))
    }
  }

  /// The first segment of a bead on a side that stands in another row.
  private func first(of bead: Bead, _ half: Half, outside row: Int?) -> Int? {
    bead.runs[half].first { placements[half].row[$0] != row }
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
