/// For each cell of the band, which items of the one segment are linked to the other segment.
struct LinkMasks {
  /// The items of a segment that have a partner of at least each level, as bits.
  struct Levels {
    var any: UInt64 = 0
    var medium: UInt64 = 0
    var strong: UInt64 = 0

    mutating func insert(_ bit: UInt8, _ level: LinkLevel) {
      let bit: UInt64 = 1 << UInt64(bit)
      any |= bit
      if level >= .medium { medium |= bit }
      if level == .strong { strong |= bit }
    }

    mutating func formUnion(_ other: Levels) {
      any |= other.any
      medium |= other.medium
      strong |= other.strong
    }
  }

  private(set) var source: [Levels]
  private(set) var target: [Levels]

  init(
    _ sourceIndex: SideIndex, _ targetIndex: SideIndex, _ links: TypeLinks, _ band: SearchBand
  ) {
    var source = Array(repeating: Levels(), count: band.cells)
    var target = source
    for type in sourceIndex.types.indices {
      for link in links.links(of: type) {
        for here in sourceIndex.occurrences(of: type) {
          let row = Int(here.segment)
          let column = band.columns[row]
          let others = targetIndex.occurrences(of: Int(link.target))
          var index = others.firstIndex(from: column.lowerBound)
          while index < others.endIndex, Int(others[index].segment) <= column.upperBound {
            let there = others[index]
            let cell = band.cell(row, Int(there.segment))
            source[cell].insert(here.bit, link.level)
            target[cell].insert(there.bit, link.level)
            index += 1
          }
        }
      }
    }
    self.source = source
    self.target = target
  }
}

extension ArraySlice<SideIndex.Occurrence> {
  /// The index of the first occurrence at or after a segment, by binary search.
  fileprivate func firstIndex(from segment: Int) -> Int {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = (low + high) / 2
      if Int(self[middle].segment) < segment { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
