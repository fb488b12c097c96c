import BitextCore

/// The part of the search table that is looked at: for each source position, a range of target
/// positions.
///
/// Articles of usual length are searched whole. In longer ones, words that are equally rare on
/// both sides are anchors; the band follows the longest chain of them that rises on both sides,
/// and is narrowed where it would hold too many cells, so that time and memory grow with the
/// length and not with its square.
struct SearchBand {
  /// For each source position from 0 to the number of source segments.
  var columns: [ClosedRange<Int>]
  /// Where each row begins in a flat table; one more than there are rows.
  var offsets: [Int]

  /// Tables of up to this many cells are searched whole.
  private static let wholeTable = 60_000
  /// How many cells a longer table may have, at least and for each segment of either side.
  private static let leastCells = 1_000_000
  private static let cellsOfSegment = 40
  /// How far the band reaches to either side of the line between two anchors.
  private static let margin = 24
  private static let leastMargin = 8

  init(_ source: SideIndex, _ target: SideIndex, _ links: TypeLinks) {
    let n = source.lengths.count
    let m = target.lengths.count
    if (n + 1) * (m + 1) <= Self.wholeTable {
      columns = Array(repeating: 0...m, count: n + 1)
    } else {
      let anchors = BandAnchors(source, target, links).chain
      let limit = max(Self.leastCells, Self.cellsOfSegment * (n + m))
      var widest = n + m
      repeat {
        columns = Self.columns(around: anchors, n, m, widest: widest)
        widest /= 2
      } while widest >= Self.leastMargin && columns.reduce(0) { $0 + $1.count } > limit
    }
    offsets = [0]
    offsets.reserveCapacity(columns.count + 1)
    for column in columns { offsets.append(offsets[offsets.count - 1] + column.count) }
  }

  var cells: Int { offsets[offsets.count - 1] }

  func cell(_ i: Int, _ j: Int) -> Int { offsets[i] + j - columns[i].lowerBound }

  func contains(_ i: Int, _ j: Int) -> Bool {
    columns.indices.contains(i) && columns[i].contains(j)
  }

  /// The source positions whose part of the table has a target position; these are neighbours,
  /// since both ends of the parts only rise. Takes logarithmic time.
  func rows(containing target: Int) -> Range<Int> {
    let first = columns.partitionPoint { $0.upperBound >= target }
    return first..<columns.partitionPoint { $0.lowerBound > target }
  }

  /// The band along the anchors, which reaches no further than `widest` to either side.
  private static func columns(
    around anchors: [BandAnchors.Anchor], _ n: Int, _ m: Int, widest: Int
  ) -> [ClosedRange<Int>] {
    var columns: [ClosedRange<Int>] = []
    columns.reserveCapacity(n + 1)
    var from = (0, 0)
    for to in anchors.map({ ($0.source, $0.target) }) + [(n, m)] {
      let margin = min(Self.margin + (to.0 - from.0 + to.1 - from.1) / 4, widest)
      while columns.count <= to.0 {
        let share = to.0 == from.0 ? 1 : Double(columns.count - from.0) / Double(to.0 - from.0)
        let middle = from.1 + Int(share * Double(to.1 - from.1))
        columns.append(max(0, middle - margin)...min(m, middle + margin))
      }
      from = to
    }
    // The path begins and ends in the corners.
    columns[0] = 0...columns[0].upperBound
    columns[n] = min(columns[n].lowerBound, m)...m
    return connected(columns)
  }

  /// Widens columns until both ends only rise and each column touches the next, so that there is
  /// a path through them.
  private static func connected(_ columns: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var columns = columns
    for i in columns.indices.dropFirst() {
      let before = columns[i - 1]
      let upper = max(columns[i].upperBound, before.upperBound)
      columns[i] = min(columns[i].lowerBound, before.upperBound)...upper
    }
    for i in columns.indices.dropLast().reversed() {
      columns[i] = min(columns[i].lowerBound, columns[i + 1].lowerBound)...columns[i].upperBound
    }
    return columns
  }
}
