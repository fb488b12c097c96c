extension RandomAccessCollection {
  /// The first index whose element lies beyond, if all elements behind it are so too; O(log n).
  @inlinable
  public func partitionPoint(_ isBeyond: (Element) -> Bool) -> Index {
    var low = startIndex
    var high = endIndex
    while low < high {
      let middle = index(low, offsetBy: distance(from: low, to: high) / 2)
      if isBeyond(self[middle]) { high = middle } else { low = index(after: middle) }
    }
    return low
  }
}
