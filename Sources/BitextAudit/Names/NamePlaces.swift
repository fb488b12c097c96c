import BitextCore

/// Whether two names stand in the same place of their sentences, by the ties of the words around
/// them.
struct NamePlaces {
  /// So many tokens are looked at on either side, and so far off may the other name stand.
  private static let reach = 4

  private let here: Range<Int>
  private let bitext: Bitext
  private let partners: WordPartners

  /// Of a bead that is not null.
  init(_ bead: Bead, _ bitext: Bitext, _ partners: WordPartners) {
    here = bitext.source.tokens(of: bead.source)
    self.bitext = bitext
    self.partners = partners
  }

  func agree(_ name: NameMention, _ other: NameMention) -> Bool {
    if let isBeside = standBesideTheSame(name, other) { return isBeside }
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
  ///
  /// A word of the dictionary is taken for a name only behind one.
  private func standBesideTheSame(_ name: NameMention, _ other: NameMention) -> Bool? {
    for (neighbour, step) in [(name.token - 1, 1), (name.token + 1, -1)]
    where here.contains(neighbour) && bitext.source.tokens[neighbour].kind == .name {
      let partner = Int(partners.source[neighbour])
      guard partner >= 0 else { continue }
      let isSame = bitext.source.tokens[neighbour].form == bitext.target.tokens[partner].form
      return other.token - partner == step && (name.kind != .word || isSame && step > 0)
    }
    return nil
  }

  /// The partner of the nearest tied token.
  private func partner(of tokens: some Sequence<Int>) -> Int? {
    for token in tokens.prefix(Self.reach) where partners.source[token] >= 0 {
      return Int(partners.source[token])
    }
    return nil
  }
}
