public import BitextCore

/// What the rules look at: a bitext, and what more than one of them wants to know of it.
public struct AuditContext: Sendable {
  public var bitext: Bitext
  /// For each bead, whether it is sure enough to judge what stands in it.
  public var isCertain: [Bool]
  /// The figures of both sides held against each other.
  public var quantities: QuantityComparison

  public init(_ bitext: Bitext) {
    self.bitext = bitext
    isCertain = bitext.beads.map { $0.probability >= 0.5 }
    quantities = QuantityComparison(bitext, isCertain: isCertain)
  }
}
