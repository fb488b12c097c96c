import BitextCore

/// Looks for statements that are rendered word by word but for a denial.
struct NegationComparison {
  /// A sentence that denies what its counterpart says.
  struct Contradiction {
    var bead: Int
    /// The token that denies.
    var denial: Int
    /// The side that it stands on.
    var half: Half
    /// How many of the words around it, and of those at its counterpart's place, are tied, from 0
    /// to 1: of the two, the smaller.
    var share: Double
  }

  /// Longer beads have room for a denial in other words.
  private static let longest = 80
  /// The tokens before and after a denial that are looked at.
  private static let reach = 7
  /// The least share of the words around a denial that are tied.
  private static let leastShare = 0.5

  private let context: AuditContext
  private let words: Sides<NegationWords>

  /// Fails for languages whose negation words are not known.
  init?(_ context: AuditContext) {
    guard let source = NegationWords.of(context.bitext.source.language),
      let target = NegationWords.of(context.bitext.target.language)
    else { return nil }
    self.context = context
    words = Sides(source, target)
  }

  func contradictions() -> [Contradiction] {
    context.bitext.beads.indices.compactMap { contradiction(in: $0) }
  }

  private func contradiction(in index: Int) -> Contradiction? {
    let bitext = context.bitext
    let bead = bitext.beads[index]
    guard !bead.isNull, bead.probability >= 0.8, context.isCertain[index],
      bitext.isWrittenAsDeclared(bead)
    else { return nil }
    let sides = bitext.sides
    let tokens = sides.map(with: bead.runs) { $0.tokens(of: $1) }
    guard max(tokens.source.count, tokens.target.count) <= Self.longest else { return nil }
    let all = Sides { NegationReading(tokens[$0], of: sides[$0], words[$0]) }
    let readings = Sides { half in
      all[half].withoutRendered(context.partners.of(half), by: all[half.other])
    }
    guard !readings.source.isQuestion, !readings.target.isQuestion else { return nil }
    return contradiction(index, .source, readings, tokens)
      ?? contradiction(index, .target, readings, tokens)
  }

  /// Whether one side of a bead denies what the other says, by the words around the denial.
  private func contradiction(
    _ bead: Int, _ half: Half, _ readings: Sides<NegationReading>, _ tokens: Sides<Range<Int>>
  ) -> Contradiction? {
    guard let denial = readings[half].denial(alone: Self.reach) else { return nil }
    let (side, other) = (context.bitext.sides[half], context.bitext.sides[half.other])
    let partners = context.partners.of(half)
    guard isSurrounded(denial, in: tokens[half], of: side, half),
      !isKept(denial, in: tokens[half], of: side, tokens[half.other], of: other)
    else { return nil }
    let near = tokens[half].clamped(to: denial - Self.reach..<denial + Self.reach + 1)
    let places = near.lazy.map { Int(partners[$0]) }.filter { $0 >= 0 }
    guard let first = places.min(), let last = places.max() else { return nil }
    let place = tokens[half.other].clamped(to: first - 3..<last + 4)
    guard readings[half.other].affirms(place) else { return nil }
    var share = context.partners.share(of: near, in: side, half)
    if context.partners.isContent(side.tokens[denial], half) { share.all -= 1 }
    let otherShare = context.partners.share(of: first..<last + 1, in: other, half.other)
    let tied = [share, otherShare].map { Double($0.tied) / Double(max(1, $0.all)) }.min() ?? 0
    guard tied >= Self.leastShare else { return nil }
    return Contradiction(bead: bead, denial: denial, half: half, share: tied)
  }

  /// Whether the other side has the denial with a word beside it as they are: in a title, a message
  /// or a passage that was left in its language.
  private func isKept(
    _ denial: Int, in tokens: Range<Int>, of side: Side, _ others: Range<Int>, of other: Side
  ) -> Bool {
    func neighbours(_ place: Int, _ run: Range<Int>, _ side: Side) -> [UInt64?] {
      [place - 1, place + 1].map { run.contains($0) ? side.tokens[$0].form : nil }
    }
    let own = neighbours(denial, tokens, side)
    return others.contains { place in
      other.tokens[place].form == side.tokens[denial].form
        && zip(own, neighbours(place, others, other)).contains { $0 == $1 && $0 != nil }
    }
  }

  /// Whether the words that the denial may bear on are rendered: the next ones on both sides, up
  /// to a mark. An antonym leaves the word that it stands for without a partner.
  private func isSurrounded(
    _ denial: Int, in tokens: Range<Int>, of side: Side, _ half: Half
  ) -> Bool {
    let partners = context.partners.of(half)
    func nearest(_ places: some Sequence<Int>) -> Int? {
      for place in places {
        if !side.tokens[place].isWordLike { return nil }
        if context.partners.isContent(side.tokens[place], half) { return place }
      }
      return nil
    }
    let near = [
      nearest((tokens.lowerBound..<denial).reversed()), nearest(denial + 1..<tokens.upperBound),
    ].compactMap(\.self)
    return !near.isEmpty && near.allSatisfy { partners[$0] >= 0 }
  }
}
