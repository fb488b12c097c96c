import BitextCore

/// Lists of links by word type, flat: those of type `t` are `links[starts[t]..<starts[t + 1]]`.
struct LinkTable {
  struct Link {
    /// The type on the other side.
    var target: Int32
    var level: LinkLevel
    var evidence: TokenLink.Evidence
  }

  private(set) var links: [Link] = []
  private var starts: [Int] = [0]

  /// Appends the links of the next type.
  mutating func append(_ found: [Link]) {
    links += found
    starts.append(links.count)
  }

  @inline(__always)
  func links(of type: Int) -> ArraySlice<Link> { links[starts[type]..<starts[type + 1]] }

  /// The same links as seen from the other side, which has `count` types.
  func reversed(count: Int) -> LinkTable {
    var reversed = LinkTable()
    guard !links.isEmpty else {
      reversed.starts = Array(repeating: 0, count: count + 1)
      return reversed
    }
    var places = Array(repeating: 0, count: count + 1)
    for link in links { places[Int(link.target) + 1] += 1 }
    for type in 0..<count { places[type + 1] += places[type] }
    reversed.starts = places
    reversed.links = Array(repeating: links[0], count: links.count)
    for type in 0..<starts.count - 1 {
      for link in links(of: type) {
        let place = places[Int(link.target)]
        reversed.links[place] = Link(
          target: Int32(type), level: link.level, evidence: link.evidence)
        places[Int(link.target)] += 1
      }
    }
    return reversed
  }
}
