public import BitextCore
public import BitextLexicon

/// Finds the two versions of an article by what stands in them.
///
/// Names, figures, cognates and dictionary words that both articles have in the same order are
/// weighed against what could be expected of a translation, so that neither a common subject nor
/// a missing third of the text deceives. Articles that are not clearly versions of each other,
/// and of no others, stay alone.
public struct ContentPairing: Sendable {
  /// What is known of the words of both languages.
  public var lexicon: Lexicon
  /// The least score of a pair. Translations have about 1, and 0.6 and more when a third is
  /// missing; articles on the same events reach 0.4, without a dictionary 0.5, a few lines of
  /// such more.
  public var minimumScore: Double
  /// What share of a pair's score the next best candidate of either article may reach.
  public var rivalShare = 0.8

  /// Without a dictionary less can be proved, and more is asked for.
  public init(lexicon: Lexicon) {
    self.lexicon = lexicon
    minimumScore = lexicon.hasDictionary ? 0.55 : 0.6
  }

  /// The pairs, ordered by source.
  ///
  /// All sources are in one language and all targets in the other. Takes time linear in the
  /// length of the articles, but for their product where that is at most 2,500.
  public func pair(sources: [Side], targets: [Side]) -> [ContentPair] {
    let vocabularies = (Vocabulary(sources), Vocabulary(targets))
    let links = TermLinks(vocabularies.0, vocabularies.1, lexicon: lexicon)
    let search = CandidateSearch(vocabularies.0, vocabularies.1, links)
    var chain = EvidenceChain(vocabularies.0, vocabularies.1, links)
    var candidates: [BestMatches.Candidate] = []
    for (target, sources) in search.candidates().enumerated() {
      chain.select(target: target)
      for source in sources {
        candidates.append(
          BestMatches.Candidate(
            source: source, target: target, score: chain.score(source: source)))
      }
    }
    let matches = BestMatches(minimum: Float(minimumScore), rivalShare: Float(rivalShare))
    return matches.pick(candidates, sources: sources.count, targets: targets.count)
      .sorted { $0.source < $1.source }
      .map { ContentPair(source: $0.source, target: $0.target, score: min(1, Double($0.score))) }
  }
}
