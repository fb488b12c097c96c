public import BitextCore

/// What is written down of a finding.
public struct FindingRecord: Hashable, Sendable {
  /// The first place on a side.
  public struct Place: Hashable, Sendable {
    /// Offsets in the file.
    public var range: TextRange
    /// From 1.
    public var line: Int
    /// In UTF-16 code units, from 1.
    public var column: Int
    /// The words around it, the place in `⟦…⟧`; nil where they were not written down.
    public var excerpt: String?

    /// A place by its bytes and as an editor shows it.
    public init(range: TextRange, line: Int, column: Int, excerpt: String?) {
      self.range = range
      self.line = line
      self.column = column
      self.excerpt = excerpt
    }
  }

  /// The rule's name.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// From 0 to 1.
  public var confidence: Double
  /// A lower-case clause without a full stop.
  public var message: String
  /// How much of the text it is about.
  public var unit: Finding.Unit
  /// By which it is known again; 16 hexadecimal digits.
  public var fingerprint: String
  /// Whether it counted for the verdict.
  public var state: Finding.State
  /// Nil where it points at the target alone.
  public var source: Place?
  /// Nil where it points at the source alone.
  public var target: Place?

  /// A finding as it was written down.
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

  /// Its first place on either side.
  var places: Sides<Place?> { Sides(source, target) }
}
