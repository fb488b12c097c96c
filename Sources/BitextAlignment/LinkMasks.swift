/// For each cell of the band, which items of the one segment are linked to the other segment.
struct LinkMasks {
  /// Bits of the source segment's items that have a partner in the target segment.
  private(set) var source: [UInt64]
  private(set) var target: [UInt64]

  init(
    _ sourceIndex: SideIndex, _ targetIndex: SideIndex, _ links: TypeLinks, _ band: SearchBand
  ) {
    var source = Array(repeating: UInt64(0), count: band.cells)
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
            index += 1
            source[cell] |= 1 << UInt64(here.bit)
            target[cell] |= 1 << UInt64(there.bit)
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
