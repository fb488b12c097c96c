public import BitextCore

/// What is written down of an audit, so that a later one can be held against it.
public struct AuditRecord: Sendable {
  /// In the order of the source paths.
  public var pairs: [PairRecord]
  /// Articles that stood alone.
  public var unpaired: [AuditResult.Unpaired]
  /// Files that could not be read.
  public var failures: [AuditResult.Failure]

  /// What was audited, and what could not be.
  public init(
    pairs: [PairRecord], unpaired: [AuditResult.Unpaired] = [],
    failures: [AuditResult.Failure] = []
  ) {
    self.pairs = pairs
    self.unpaired = unpaired
    self.failures = failures
  }
}
