import BitextCore
import BitextLexicon

/// Looks for sentences that are rendered word by word but for a denial.
struct NegationComparison {
  /// A sentence that denies what its counterpart says.
  struct Contradiction {
    var bead: Int
    /// The token that denies.
    var denial: Int
    /// The side that it stands on.
    var half: Lexicon.Half
    /// How many of the words of both sentences are tied, from 0 to 1.
    var share: Double
  }

  /// Longer sentences have room for a denial in other words.
  private static let longest = 40
  /// The least share of words that are tied on either side.
  private static let leastShare = 0.6

  private let context: AuditContext
  private let words: (source: NegationWords, target: NegationWords)

  /// Fails for languages whose negation words are not known.
  init?(_ context: AuditContext) {
    guard let source = NegationWords.of(context.bitext.source.language),
      let target = NegationWords.of(context.bitext.target.language)
    else { return nil }
    self.context = context
    words = (source, target)
  }

  func contradictions() -> [Contradiction] {
    context.bitext.beads.indices.compactMap { contradiction(in: $0) }
  }

  private func contradiction(in index: Int) -> Contradiction? {
    let bitext = context.bitext
    let bead = bitext.beads[index]
    guard bead.kind == .oneToOne, bead.probability >= 0.9, context.isCertain[index],
      bitext.source.isWrittenAsDeclared(bead.source),
      bitext.target.isWrittenAsDeclared(bead.target)
    else { return nil }
    let (here, there) = (bitext.source.tokens(of: bead.source), bitext.target.tokens(of: bead.target))
    guard max(here.count, there.count) <= Self.longest else { return nil }
    let source = NegationReading(here, of: bitext.source, words.source)
    let target = NegationReading(there, of: bitext.target, words.target)
    guard !source.isQuestion, !target.isQuestion else { return nil }
    if let denial = source.denial, target.affirms {
      return contradiction(index, denial, here, .source, there)
    }
    if let denial = target.denial, source.affirms {
      return contradiction(index, denial, there, .target, here)
    }
    return nil
  }

  /// Judges a bead one side of which has a denial, by how much of the rest is tied.
  private func contradiction(
    _ bead: Int, _ denial: Int, _ tokens: Range<Int>, _ half: Lexicon.Half, _ others: Range<Int>
  ) -> Contradiction? {
    let (side, other) = half == .source
      ? (context.bitext.source, context.bitext.target)
      : (context.bitext.target, context.bitext.source)
    let ties = context.ties
    let partners = ties.partners(half)
    guard partners[denial] < 0, isSurrounded(denial, in: tokens, of: side, half) else {
      return nil
    }
    var share = ties.share(of: tokens, in: side, half)
    if ties.isContent(side.tokens[denial], half) { share.all -= 1 }
    let otherShare = ties.share(of: others, in: other, half == .source ? .target : .source)
    guard share.all > 0, otherShare.all > 0 else { return nil }
    let least = min(
      Double(share.tied) / Double(share.all), Double(otherShare.tied) / Double(otherShare.all))
    guard least >= Self.leastShare else { return nil }
    return Contradiction(bead: bead, denial: denial, half: half, share: least)
  }

  /// Whether the words that the denial may bear on are rendered: the next ones on both sides, up
  /// to a mark. An antonym leaves the word that it stands for without a partner.
  private func isSurrounded(
    _ denial: Int, in tokens: Range<Int>, of side: Side, _ half: Lexicon.Half
  ) -> Bool {
    let partners = context.ties.partners(half)
    func nearest(_ places: some Sequence<Int>) -> Int? {
      for place in places {
        if !side.tokens[place].isWordLike { return nil }
        if context.ties.isContent(side.tokens[place], half) { return place }
      }
      return nil
    }
    let near = [
      nearest((tokens.lowerBound..<denial).reversed()), nearest(denial + 1..<tokens.upperBound),
    ].compactMap(\.self)
    return !near.isEmpty && near.allSatisfy { partners[$0] >= 0 }
  }
}
