public import BitextCore
public import BitextLexicon

/// What the rules look at: a bitext, and what more than one of them wants to know of it.
///
/// Rules that look at passages share one classification of them, so that no two findings say the
/// same thing about the same place.
public struct AuditContext: Sendable {
  /// What is audited.
  public var bitext: Bitext
  /// What is known of the words of both languages.
  public var lexicon: Lexicon?
  /// For each bead, whether it is sure enough to judge what stands in it.
  public var isCertain: [Bool]
  /// The figures of both sides held against each other.
  public var quantities: QuantityComparison
  /// The tokens that render each other.
  var partners: WordPartners
  /// What has no counterpart, or stands twice, or was left in the source language.
  var passages: [Passage]
  /// Paragraphs of the target that break off.
  var truncations: [Truncation.Place]
  /// Whether the target as a whole was left in the source's language.
  var isUntranslated: Bool
  /// Why the two cannot be held against each other at all, if so.
  var doubt: ArticleDoubt?
  /// Runs of beads of which nothing sure can be said.
  var uncertainStretches: [Range<Int>]
  /// Neighbouring beads of the same paragraphs.
  var runs: [Range<Int>]

  /// Without a lexicon, the rules that ask for what is known of a word keep quiet.
  public init(_ bitext: Bitext, lexicon: Lexicon? = nil) {
    self.bitext = bitext
    self.lexicon = lexicon
    partners = WordPartners(bitext)
    doubt = ArticleDoubt.of(bitext)
    let stretches = Uncertainty.stretches(of: bitext)
    let passages = PassageClassifier(bitext, uncertain: stretches).passages()
    var isCertain = bitext.beads.map { $0.probability >= 0.5 }
    for stretch in stretches { for bead in stretch { isCertain[bead] = false } }
    isUntranslated = bitext.target.isCovered(by: passages.filter { $0.kind == .untranslated })
    let silenced = Sides(of: { SilencedSegments(passages, of: $0, in: bitext.sides[$0]) })
    for (index, bead) in bitext.beads.enumerated()
    where isUntranslated || silenced.source.touch(bead.source) || silenced.target.touch(bead.target)
    {
      isCertain[index] = false
    }
    let truncations = Truncation(bitext, passages, isCertain: isCertain).places()
    let clauses = ClausePassages(
      bitext, passages, truncations.filter(\.isProved), isCertain: isCertain)
    uncertainStretches = stretches
    runs = BeadRuns(bitext).runs
    // What should follow where a paragraph breaks off is gone with its end.
    self.passages =
      passages.filter { passage in
        passage.kind != .missing
          || !truncations.contains { $0.isProved && $0.isFollowed(by: passage.segments) }
      } + clauses.passages()
    self.truncations = truncations
    self.isCertain = isCertain
    quantities = QuantityComparison(bitext, isCertain: isCertain)
  }
}
