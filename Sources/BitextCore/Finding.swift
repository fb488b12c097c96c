/// What a rule reports: a place on one side or both, and why it is thought wrong.
public struct Finding: Hashable, Sendable {
  /// How much of the text a finding is about.
  public enum Unit: String, Hashable, Sendable, CaseIterable {
    case article, paragraph, sentence, clause, token
  }

  /// Whether the finding counts for the verdict: a new one does; one that a baseline knows or that
  /// a person waived does not.
  public enum State: String, Hashable, Sendable, CaseIterable {
    case new, known, waived
  }

  /// The name of the rule that found it, `missing-passage`.
  public var rule: String
  /// How much it matters.
  public var severity: Severity
  /// The probability that a careful reader agrees, from 0 to 1.
  public var confidence: Double
  /// A lower-case clause without a full stop.
  public var message: String
  /// How much of the text it is about.
  public var unit: Unit
  /// Places in the source document's text. A finding about the target alone still points at the
  /// source passage concerned where there is one.
  public var source: [TextRange]
  /// Places in the target document's text. Of duplicates, the copy complained of comes first.
  public var target: [TextRange]
  /// What was compared and how it was read.
  public var evidence: [Evidence]
  /// Stays the same when other passages or line numbers change; 16 hexadecimal digits.
  public var fingerprint: String
  /// Whether it counts for the verdict.
  public var state: State

  /// A finding that counts; the rule whose check made it gives it its name, the audit its
  /// fingerprint.
  public init(
    rule: String = "", severity: Severity, confidence: Double, message: String, unit: Unit,
    source: [TextRange], target: [TextRange], evidence: [Evidence] = [], fingerprint: String = "",
    state: State = .new
  ) {
    self.rule = rule
    self.severity = severity
    self.confidence = confidence
    self.message = message
    self.unit = unit
    self.source = source
    self.target = target
    self.evidence = evidence
    self.fingerprint = fingerprint
    self.state = state
  }
}
