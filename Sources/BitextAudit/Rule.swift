public import BitextCore

/// One check of the audit, with all that the handbook says of it.
public struct Rule: Sendable {
  /// What it objects to, in kebab case: "allow number-mismatch" makes sense.
  public var name: String
  /// A sentence.
  public var summary: String
  /// Why it matters, what is and is not found, and what to do about it; a paragraph.
  public var rationale: String
  /// The type of localization quality issue after ITS 2.0,
  /// https://www.w3.org/TR/its20/#lqissue-typevalues.
  public var issueType: String
  /// The error type after MQM, https://themqm.org.
  public var errorType: String
  /// The severity of a finding that is certain.
  public var severity: Severity
  /// What it finds and what it must not, for the handbook and for tests.
  public var examples: [Example]
  /// Of what it must know something in both languages; of others it says nothing.
  public var needs: [KnownSubject]
  let check: @Sendable (AuditContext) -> [Finding]

  /// Makes a rule of a check; a rule of one's own needs no examples.
  public init(
    _ name: String, summary: String, rationale: String, issueType: String, errorType: String,
    severity: Severity, needs: [KnownSubject] = [], examples: [Example] = [],
    check: @escaping @Sendable (AuditContext) -> [Finding]
  ) {
    self.name = name
    self.summary = summary
    self.rationale = rationale
    self.issueType = issueType
    self.errorType = errorType
    self.severity = severity
    self.needs = needs
    self.examples = examples
    self.check = check
  }

  /// What the rule finds in a bitext, under its name.
  public func findings(in context: AuditContext) -> [Finding] {
    var findings = check(context)
    for index in findings.indices { findings[index].rule = name }
    return findings
  }
}
