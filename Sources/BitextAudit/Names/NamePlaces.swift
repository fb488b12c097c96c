import BitextCore

/// Whether two names stand in the same place of their sentences, by the ties of the words around
/// them.
struct NamePlaces {
  /// So many tokens are looked at on either side, and so far off may the other name stand.
  private static let reach = 4

  private let here: Range<Int>
  private let there: Range<Int>
  private let bitext: Bitext
  private let ties: WordTies

  init(_ here: Range<Int>, _ there: Range<Int>, _ bitext: Bitext, _ ties: WordTies) {
    self.here = here
    self.there = there
    self.bitext = bitext
    self.ties = ties
  }

  func agree(_ name: Int, _ other: Int) -> Bool {
    // Of a name in several words the rest is beside it on the other side too.
    for (neighbour, step) in [(name - 1, 1), (name + 1, -1)]
    where here.contains(neighbour) && bitext.source.tokens[neighbour].kind == .name {
      let partner = Int(ties.source[neighbour])
      if partner >= 0 { return abs(other - partner) <= 2 && other != partner && (other - partner) * step > 0 }
    }
    let before = partner(of: (here.lowerBound..<name).reversed())
    let after = partner(of: name + 1..<here.upperBound)
    return [before, after].contains { place in
      place.map { abs(other - $0) <= Self.reach } ?? false
    }
  }

  /// The partner of the nearest tied token.
  private func partner(of tokens: some Sequence<Int>) -> Int? {
    for token in tokens.prefix(Self.reach) where ties.source[token] >= 0 {
      return Int(ties.source[token])
    }
    return nil
  }
}
