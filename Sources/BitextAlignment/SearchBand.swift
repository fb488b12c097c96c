import BitextCore

/// The part of the search table that is looked at: for each source position, a range of target
/// positions.
///
/// Articles of usual length are searched whole. In longer ones, words that occur once on each
/// side are anchors; the band follows the longest chain of them that rises on both sides, so that
/// time and memory grow with the length and not with its square.
struct SearchBand {
  /// For each source position from 0 to the number of source segments.
  var columns: [ClosedRange<Int>]
  /// Where each row begins in a flat table; one more than there are rows.
  var offsets: [Int]

  /// Tables of up to this many cells are searched whole.
  private static let wholeTable = 60_000
  private static let margin = 24

  init(_ source: SideIndex, _ target: SideIndex, _ links: TypeLinks) {
    let n = source.lengths.count
    let m = target.lengths.count
    if (n + 1) * (m + 1) <= Self.wholeTable {
      columns = Array(repeating: 0...m, count: n + 1)
    } else {
      columns = Self.columns(around: Self.anchors(source, target, links), n, m)
    }
    offsets = [0]
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

  /// The longest rising chain of pairs of segments that share words which are unique in both.
  private static func anchors(
    _ source: SideIndex, _ target: SideIndex, _ links: TypeLinks
  ) -> [(Int, Int)] {
    var pairs: [(Int, Int)] = []
    for type in source.types.indices {
      let here = source.occurrences(of: type)
      let there = links.links(of: type)
      guard here.count == 1, there.count == 1 else { continue }
      let other = target.occurrences(of: Int(there[there.startIndex].target))
      guard other.count == 1 else { continue }
      pairs.append((Int(here[here.startIndex].segment), Int(other[other.startIndex].segment)))
    }
    return risingChain(pairs.sorted { $0 < $1 })
  }

  /// Longest strictly increasing subsequence by patience sorting; O(n log n).
  private static func risingChain(_ pairs: [(Int, Int)]) -> [(Int, Int)] {
    var tails: [Int] = []
    var previous = Array(repeating: -1, count: pairs.count)
    for (index, pair) in pairs.enumerated() {
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        let other = pairs[tails[middle]]
        if other.0 < pair.0 && other.1 < pair.1 { low = middle + 1 } else { high = middle }
      }
      previous[index] = low == 0 ? -1 : tails[low - 1]
      if low == tails.count { tails.append(index) } else { tails[low] = index }
    }
    var chain: [(Int, Int)] = []
    var index = tails.last ?? -1
    while index >= 0 {
      chain.append(pairs[index])
      index = previous[index]
    }
    return chain.reversed()
  }

  private static func columns(around anchors: [(Int, Int)], _ n: Int, _ m: Int)
    -> [ClosedRange<Int>]
  {
    var columns: [ClosedRange<Int>] = []
    var from = (0, 0)
    for to in anchors + [(n, m)] where to.0 >= from.0 && to.1 >= from.1 {
      let margin = Self.margin + (to.0 - from.0 + to.1 - from.1) / 4
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

extension [ClosedRange<Int>] {
  /// The index of the first element that meets a condition which all after it meet as well.
  fileprivate func partitionPoint(_ isMet: (ClosedRange<Int>) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
