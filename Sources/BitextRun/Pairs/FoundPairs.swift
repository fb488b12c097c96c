public import BitextCore
public import BitextPairing

/// What a search for pairs came to.
public struct FoundPairs: Sendable {
  /// The pairs and what stands alone.
  public var articles: ArticlePairs
  /// What could not be looked into.
  public var failures: [AuditResult.Failure]
  /// What was read to find the pairs, as far as it is of one.
  var known: KnownArticles

  /// Pairs that somebody else found, of files that are still to be read.
  public init(articles: ArticlePairs, failures: [AuditResult.Failure] = []) {
    self.init(articles: articles, failures: failures, known: .none)
  }

  init(
    articles: ArticlePairs, failures: [AuditResult.Failure] = [], known: KnownArticles
  ) {
    self.articles = articles
    self.failures = failures
    self.known = known
  }
}
