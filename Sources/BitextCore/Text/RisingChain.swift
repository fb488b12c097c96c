extension RandomAccessCollection where Index == Int {
  /// The places of the longest chain whose keys rise strictly, in order, by patience sorting
  /// (Fredman 1975); O(n log n).
  ///
  /// Of equally long chains it is the one with the least ends.
  @inlinable
  public func longestRisingChain<Key: Comparable>(by key: (Element) -> Key) -> [Int] {
    // For each length the place of the least end of a chain of that length.
    var ends: [Int] = []
    var previous = Array(repeating: -1, count: count)
    for index in indices {
      let here = key(self[index])
      let length = ends.partitionPoint { key(self[$0]) >= here }
      if length > 0 { previous[index - startIndex] = ends[length - 1] }
      if length < ends.count { ends[length] = index } else { ends.append(index) }
    }
    var chain: [Int] = []
    var index = ends.last ?? -1
    while index >= 0 {
      chain.append(index)
      index = previous[index - startIndex]
    }
    return chain.reversed()
  }
}
