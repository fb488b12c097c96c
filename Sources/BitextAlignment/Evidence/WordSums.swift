import BitextCore

/// What the words of each segment say of a tie to runs of the other side, for every cell of the
/// band: all that the words of any bead say is a sum of at most eight of these.
struct WordSums {
  typealias ByRun = WordEvidence.ByRun

  /// For a cell, what the words of its segment on either side say of the runs of the other side's
  /// segments that begin there.
  private(set) var source: [ByRun]
  private(set) var target: [ByRun]

  private static let lanes: [SIMDMask<SIMD4<Int32>>] = [
    .init(repeating: true), [false, true, true, true], [false, false, true, true],
    [false, false, false, true],
  ]

  init(
    _ sourceIndex: SideIndex, _ targetIndex: SideIndex, _ links: TypeLinks, _ band: SearchBand,
    _ evidence: Sides<WordEvidence>
  ) {
    let (n, m) = (sourceIndex.lengths.count, targetIndex.lengths.count)
    source = Array(repeating: .zero, count: band.cells)
    target = source
    // Rows are filled ahead, since a run of source segments reaches down to the next ones.
    var rows = Array(repeating: LinkRow(), count: WordEvidence.maximumRun)
    var filled = 0
    let lanes = Self.lanes
    for i in 0..<n {
      while filled < min(n, i + rows.count) {
        let column = band.columns[filled]
        rows[filled % rows.count].fill(
          filled, column.lowerBound..<min(m, column.upperBound + 1), sourceIndex, targetIndex,
          links)
        filled += 1
      }
      let columns = rows[i % rows.count].columns
      let offset = band.cell(i, columns.lowerBound) - columns.lowerBound
      for j in columns {
        source[offset + j] = Self.sum(
          evidence.source, of: i, itemsFrom: sourceIndex.itemStarts[i], lanes[...]
        ) { rows[i % rows.count].source(j + $0) }
      }
      for j in columns {
        target[offset + j] = Self.sum(
          evidence.target, of: j, itemsFrom: targetIndex.itemStarts[j], lanes.prefix(n - i)
        ) { rows[(i + $0) % rows.count].target(j) }
      }
    }
  }

  /// What the words of a segment say of the runs of up to so many segments as there are lanes, of
  /// which `levels` gives the links of each.
  @inline(__always)
  private static func sum(
    _ evidence: WordEvidence, of segment: Int, itemsFrom start: Int,
    _ lanes: ArraySlice<SIMDMask<SIMD4<Int32>>>, levels: (Int) -> LinkLevels
  ) -> ByRun {
    var sum = evidence.unlinked[segment]
    var linked = LinkLevels.none
    for run in lanes.indices {
      let levels = levels(run)
      evidence.add(levels, beyond: linked, itemsFrom: start, lanes: lanes[run], to: &sum)
      linked.formUnion(levels)
    }
    return sum
  }
}
