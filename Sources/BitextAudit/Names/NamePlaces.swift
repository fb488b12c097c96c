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

  func agree(_ name: NameMention, _ other: NameMention) -> Bool {
    if let isBeside = standBesideTheSame(name.token, other.token) { return isBeside }
    // A word of the dictionary is a name only behind one.
    guard name.kind != .word else { return false }
    let (name, other) = (name.token, other.token)
    let before = partner(of: (here.lowerBound..<name).reversed())
    let after = partner(of: name + 1..<here.upperBound)
    return [before, after].contains { place in
      place.map { abs(other - $0) <= Self.reach } ?? false
    }
  }

  /// Of a name in several words that are kept but one, whether the other one stands beside the
  /// rest too; nil if nothing of it is kept.
  private func standBesideTheSame(_ name: Int, _ other: Int) -> Bool? {
    for (neighbour, step) in [(name - 1, 1), (name + 1, -1)]
    where here.contains(neighbour) && bitext.source.tokens[neighbour].kind == .name {
      let partner = Int(ties.source[neighbour])
      guard partner >= 0 else { continue }
      let isSame = bitext.source.tokens[neighbour].form == bitext.target.tokens[partner].form
      return other - partner == step && (isSame || bitext.source.tokens[name].kind == .name)
    }
    return nil
  }

  /// The partner of the nearest tied token.
  private func partner(of tokens: some Sequence<Int>) -> Int? {
    for token in tokens.prefix(Self.reach) where ties.source[token] >= 0 {
      return Int(ties.source[token])
    }
    return nil
  }
}
