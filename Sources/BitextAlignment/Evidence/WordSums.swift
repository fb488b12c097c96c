import BitextCore

/// What the words of each segment say of a tie to runs of the other side, for every cell of the
/// band: all that the words of any bead say is a sum of at most eight of these.
struct WordSums {
  typealias ByRun = WordEvidence.ByRun

  /// For a cell, what the words of its source segment say of the runs of target segments that
  /// begin there.
  private(set) var source: [ByRun]
  /// For a cell, what the words of its target segment say of the runs of source segments that
  /// begin there.
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
      let offset = band.cell(i, columns.lowerBound)
      for j in columns {
        var sum = evidence.source.unlinked[i]
        var linked = LinkLevels.none
        for run in 0..<rows.count {
          let levels = rows[i % rows.count].source(j + run)
          evidence.source.add(
            levels, beyond: linked, itemsFrom: sourceIndex.itemStarts[i], lanes: lanes[run],
            to: &sum)
          linked.formUnion(levels)
        }
        source[offset + j - columns.lowerBound] = sum
      }
      for j in columns {
        var sum = evidence.target.unlinked[j]
        var linked = LinkLevels.none
        for run in 0..<min(rows.count, n - i) {
          let levels = rows[(i + run) % rows.count].target(j)
          evidence.target.add(
            levels, beyond: linked, itemsFrom: targetIndex.itemStarts[j], lanes: lanes[run],
            to: &sum)
          linked.formUnion(levels)
        }
        target[offset + j - columns.lowerBound] = sum
      }
    }
  }
}
