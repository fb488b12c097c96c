/// How one source segment is linked to each target segment in its part of the band.
struct LinkRow {
  /// The target segments of the row.
  private(set) var columns = 0..<0
  /// For each of them, the source segment's items that are linked to it.
  private(set) var source: [LinkLevels] = []
  /// For each of them, its items that are linked to the source segment.
  private(set) var target: [LinkLevels] = []

  /// Makes this the row of `segment`; the memory is used again.
  mutating func fill(
    _ segment: Int, _ columns: Range<Int>, _ sourceIndex: SideIndex, _ targetIndex: SideIndex,
    _ links: TypeLinks
  ) {
    self.columns = columns
    source.removeAll(keepingCapacity: true)
    source.append(contentsOf: repeatElement(.none, count: columns.count))
    target.removeAll(keepingCapacity: true)
    target.append(contentsOf: repeatElement(.none, count: columns.count))
    let items = sourceIndex.items(of: segment)
    for bit in 0..<items.count {
      for link in links.links(of: Int(items[items.startIndex + bit])) {
        insert(link, bit: UInt8(bit), targetIndex.occurrences(of: Int(link.target)))
      }
    }
  }

  private mutating func insert(
    _ link: LinkTable.Link, bit: UInt8, _ occurrences: ArraySlice<SideIndex.Occurrence>
  ) {
    var index = occurrences.firstIndex(from: columns.lowerBound)
    while index < occurrences.endIndex {
      let there = occurrences[index]
      guard Int(there.segment) < columns.upperBound else { return }
      let place = Int(there.segment) - columns.lowerBound
      source[place].insert(bit, link.level)
      target[place].insert(there.bit, link.level)
      index += 1
    }
  }

  /// The items of a target segment that are linked here; none outside of the row.
  @inline(__always)
  func target(_ segment: Int) -> LinkLevels {
    columns.contains(segment) ? target[segment - columns.lowerBound] : .none
  }

  /// The items linked to a target segment; none outside of the row.
  @inline(__always)
  func source(_ segment: Int) -> LinkLevels {
    columns.contains(segment) ? source[segment - columns.lowerBound] : .none
  }
}

extension ArraySlice<SideIndex.Occurrence> {
  /// The index of the first occurrence at or after a segment, by binary search.
  fileprivate func firstIndex(from segment: Int) -> Int {
    guard let first, Int(first.segment) < segment else { return startIndex }
    return partitionPoint { Int($0.segment) >= segment }
  }
}
