import BitextCore

/// Holds the words of a segment without a counterpart against the segment of the other side that
/// has most of them: whether it says the same after all.
struct ClosestSegment {
  /// How many segments before and behind its own place are looked at: all of most articles.
  private static let reach = 100

  private let index: SideIndex
  private let other: SideIndex
  private let links: LinkTable
  private let evidence: WordEvidence

  init(_ index: SideIndex, _ other: SideIndex, _ links: LinkTable, _ evidence: WordEvidence) {
    self.index = index
    self.other = other
    self.links = links
    self.evidence = evidence
  }

  /// Writes what each of a segment's tokens says of the closest segment around `place`, and tells
  /// which that is; nil if there is none.
  func tie(_ segment: Int, _ tokens: Range<Int>, near place: Int, _ ties: inout [Float]) -> Int? {
    let window = max(0, place - Self.reach)..<min(other.lengths.count, place + Self.reach)
    let items = index.items(of: segment)
    let levels = levels(of: items, in: window)
    let said = closest(items, levels)
    for token in tokens {
      guard let item = items.firstIndex(of: index.typeOfToken[token]) else { continue }
      ties[token] = evidence.evidence(
        of: Int(items[item]), linked: said.flatMap { levels[$0][item - items.startIndex] })
    }
    return said.map { window.lowerBound + $0 }
  }

  /// For each segment of the window, the best level that each item reaches there.
  private func levels(of items: ArraySlice<Int32>, in window: Range<Int>) -> [[LinkLevel?]] {
    var levels = Array(
      repeating: [LinkLevel?](repeating: nil, count: items.count), count: window.count)
    for (place, type) in items.enumerated() {
      for link in links.links(of: Int(type)) {
        let occurrences = other.occurrences(of: Int(link.target))
        let first = occurrences.partitionPoint { Int($0.segment) >= window.lowerBound }
        for occurrence in occurrences[first...] {
          let row = Int(occurrence.segment) - window.lowerBound
          if row >= window.count { break }
          levels[row][place] = max(levels[row][place] ?? .weak, link.level)
        }
      }
    }
    return levels
  }

  /// The row of the levels that say most for a tie.
  private func closest(_ items: ArraySlice<Int32>, _ levels: [[LinkLevel?]]) -> Int? {
    let sums = levels.map { row in
      zip(items, row).reduce(0) { $0 + evidence.evidence(of: Int($1.0), linked: $1.1) }
    }
    return sums.indices.max { (sums[$0], $1) < (sums[$1], $0) }
  }
}
