import BitextCore

/// What changed in a repository, audited as it is and as it was.
struct RevisionAudit: Sendable {
  /// A pair of the judged revision.
  struct Pair: Sendable {
    /// Nil if a file could not be read.
    var judged: AuditedPair?
    /// The same pair in the base; nil if it was none there, or could not be read.
    var base: AuditedPair?
    /// Whether the base has the pair, read or not.
    var isInBase: Bool
  }

  /// In the order of the source paths.
  var pairs: [Pair]
  /// Pairs of the base that are none any more; nothing unless they were asked for.
  var removed: [AuditedPair]
  var unpaired: [AuditResult.Unpaired]
  var failures: [AuditResult.Failure]
}
