public import BitextCore
public import BitextPairing

/// What a search for pairs came to.
public struct FoundPairs: Sendable {
  /// The pairs and what stands alone.
  public var articles: ArticlePairs
  /// Articles in neither language, which nobody misses.
  public var others: [ArticlePairs.Unpaired]
  /// What could not be looked into.
  public var failures: [AuditResult.Failure]
  /// Clauses for a person about what was passed over.
  public var notes: [String]
  /// What was read to find the pairs, as far as it is of one.
  var known: KnownArticles

  /// Pairs that somebody else found, of files that are still to be read.
  public init(articles: ArticlePairs, failures: [AuditResult.Failure] = []) {
    self.init(articles: articles, failures: failures, known: .none)
  }

  init(
    articles: ArticlePairs, others: [ArticlePairs.Unpaired] = [],
    failures: [AuditResult.Failure] = [], notes: [String] = [], known: KnownArticles
  ) {
    self.articles = articles
    self.others = others
    self.failures = failures
    self.notes = notes
    self.known = known
  }
}
