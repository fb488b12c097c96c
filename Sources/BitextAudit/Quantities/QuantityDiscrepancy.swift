public import BitextCore

/// Two quantities that should be one, or one that has no equal.
public struct QuantityDiscrepancy: Hashable, Sendable {
  /// The index of the bead in which it was noticed.
  public var bead: Int
  /// Nil where the source has no such figure.
  public var source: Quantity?
  /// Nil where the target has no such figure.
  public var target: Quantity?
  /// What happened to the figure.
  public var change: QuantityChange
  /// How much it matters.
  public var severity: Severity
  /// The probability that a careful reader agrees, from 0 to 1.
  public var confidence: Double

  /// At least one of the quantities is given.
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
