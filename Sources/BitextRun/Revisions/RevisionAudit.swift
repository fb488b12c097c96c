public import BitextCore

/// What changed in a repository, audited as it is and as it was.
public struct RevisionAudit: Sendable {
  /// A pair of the judged revision.
  public struct Pair: Sendable {
    /// Nil if a file could not be read.
    public var judged: AuditedPair?
    /// The same pair in the base; nil if it was none there, or could not be read.
    public var base: AuditedPair?
    /// Whether the base has the pair, read or not.
    public var isInBase: Bool
  }

  /// In the order of the source paths.
  public var pairs: [Pair]
  /// Pairs of the base that are none any more; nothing unless they were asked for.
  public var removed: [AuditedPair]
  /// Articles that are new and alone.
  public var unpaired: [AuditResult.Unpaired]
  /// What could not be read of the judged revision.
  public var failures: [AuditResult.Failure]
  /// What else a person should know of the run, in clauses.
  public var notes: [String] = []
}
