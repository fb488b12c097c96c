/// A pair of articles that was audited.
public struct AuditedPair: Sendable {
  public var bitext: Bitext
  /// In the order of the target text, then of the source text.
  public var findings: [Finding]

  public init(bitext: Bitext, findings: [Finding]) {
    self.bitext = bitext
    self.findings = findings
  }
}
