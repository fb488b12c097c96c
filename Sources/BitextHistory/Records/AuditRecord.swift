public import BitextCore

/// What is written down of an audit, so that a later one can be held against it.
public struct AuditRecord: Sendable {
  public var pairs: [PairRecord]
  public var unpaired: [AuditResult.Unpaired]
  public var failures: [AuditResult.Failure]

  public init(
    pairs: [PairRecord], unpaired: [AuditResult.Unpaired] = [],
    failures: [AuditResult.Failure] = []
  ) {
    self.pairs = pairs
    self.unpaired = unpaired
    self.failures = failures
  }
}
