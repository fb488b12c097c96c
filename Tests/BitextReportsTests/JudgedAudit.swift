import BitextCore

/// The audit of the bridge after a baseline and a waiver: what the formats for services have their
/// snapshots of.
enum JudgedAudit {
  static let result: AuditResult = {
    var result = BridgeAudit.result
    result.pairs[0].findings[1].state = .known
    result.pairs[0].findings[4].evidence = [.init(.waived, "a hint for readers (Änne Groß)")]
    result.unpaired.append(
      .init(path: "articles/old.de.md", language: .german, severity: .warning, state: .known))
    return result
  }()

  /// Many findings of one rule at the same place, numbered from 1 in their messages.
  static func flood(_ counts: (errors: Int, warnings: Int, notes: Int)) -> AuditResult {
    let severities =
      Array(repeating: Severity.note, count: counts.notes)
      + Array(repeating: Severity.warning, count: counts.warnings)
      + Array(repeating: Severity.error, count: counts.errors)
    var findings: [Finding] = []
    for (index, severity) in severities.enumerated() {
      var finding = BridgeAudit.findings[0]
      finding.severity = severity
      finding.confidence = index % 2 == 0 ? 0.5 : 0.9
      finding.message = "finding \(index + 1)"
      findings.append(finding)
    }
    return AuditResult(pairs: [AuditedPair(bitext: BridgeAudit.bitext, findings: findings)])
  }
}
