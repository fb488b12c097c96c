public import BitextCore

/// What is written down of a finding.
public struct FindingRecord: Hashable, Sendable {
  /// The first place on a side.
  public struct Place: Hashable, Sendable {
    /// Offsets in the file.
    public var range: TextRange
    /// From 1.
    public var line: Int
    public var column: Int
    /// The words around it, the place in `⟦…⟧`; nil where they were not written down.
    public var excerpt: String?

    public init(range: TextRange, line: Int, column: Int, excerpt: String?) {
      self.range = range
      self.line = line
      self.column = column
      self.excerpt = excerpt
    }
  }

  public var rule: String
  public var severity: Severity
  public var confidence: Double
  public var message: String
  public var unit: Finding.Unit
  public var fingerprint: String
  public var state: Finding.State
  public var source: Place?
  public var target: Place?

  public init(
    rule: String, severity: Severity, confidence: Double, message: String, unit: Finding.Unit,
    fingerprint: String, state: Finding.State, source: Place?, target: Place?
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.unit = unit
    self.fingerprint = fingerprint
    self.state = state
    self.source = source
    self.target = target
  }
}
