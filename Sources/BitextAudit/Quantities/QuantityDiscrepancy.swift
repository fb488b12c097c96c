public import BitextCore

/// Two quantities that should be one, or one that has no equal.
public struct QuantityDiscrepancy: Hashable, Sendable {
  public var bead: Int
  public var source: Quantity?
  public var target: Quantity?
  public var change: QuantityChange
  public var severity: Severity
  public var confidence: Double

  public init(
    bead: Int, source: Quantity?, target: Quantity?, change: QuantityChange, severity: Severity,
    confidence: Double
  ) {
    self.bead = bead
    self.source = source
    self.target = target
    self.change = change
    self.severity = severity
    self.confidence = confidence
  }
}
