/// A pair of articles that was audited.
public struct AuditedPair: Sendable {
  /// The two articles and their alignment, in which the findings point.
  public var bitext: Bitext
  /// In the order of the target text, then of the source text.
  public var findings: [Finding]
  /// What no rule could judge in one of the languages.
  public var unjudged: [Unjudged]

  /// The findings in the order of the target text, as `Audit` gives them.
  public init(bitext: Bitext, findings: [Finding], unjudged: [Unjudged] = []) {
    self.bitext = bitext
    self.findings = findings
    self.unjudged = unjudged
  }
}
