import BitextAlignment
import BitextAudit
import BitextCore
import BitextPairing

/// From two paths to findings.
struct PairAuditor: Sendable {
  struct Outcome: Sendable {
    var pair: AuditedPair?
    var failures: [AuditResult.Failure] = []
  }

  var languages: (source: Language, target: Language)
  var aligner: Aligner
  /// As in `Configuration`.
  var severities: [String: Severity?]
  var audit = Audit()

  func audit(_ pair: ArticlePairs.Pair) -> Outcome {
    let sides = (
      Intake().side(pair.source, language: languages.source),
      Intake().side(pair.target, language: languages.target)
    )
    guard let source = sides.0.value, let target = sides.1.value else {
      return Outcome(failures: [sides.0, sides.1].compactMap { $0.error?.inResult })
    }
    let bitext = aligner.align(source, target)
    let findings = audit.findings(in: bitext).compactMap { limited($0) }
    return Outcome(pair: AuditedPair(bitext: bitext, findings: findings))
  }

  private func limited(_ finding: Finding) -> Finding? {
    guard let limit = severities[finding.rule] else { return finding }
    guard let limit else { return nil }
    var finding = finding
    finding.severity = min(finding.severity, limit)
    return finding
  }
}
