extension Collection<UInt8> {
  /// Whether one letter was changed, lost or added, or two changed places, in a word that is long
  /// enough to tell.
  func isNear(_ other: some Collection<UInt8>) -> Bool {
    let (a, b) = (Array(self), Array(other))
    guard a != b, Swift.min(a.count, b.count) >= 5, abs(a.count - b.count) <= 1 else {
      return false
    }
    let start = zip(a, b).prefix { $0 == $1 }.count
    let end = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
    if start + end >= Swift.max(a.count, b.count) - 1 { return true }
    return a.count == b.count && start + end == a.count - 2 && a[start] == b[start + 1]
      && a[start + 1] == b[start]
  }
}
