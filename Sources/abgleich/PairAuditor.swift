import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextPairing

/// From two paths to a bitext, and from that to findings.
struct PairAuditor: Sendable {
  struct Alignment: Sendable {
    var bitext: Bitext?
    var failures: [AuditResult.Failure] = []
  }

  var languages: (source: Language, target: Language)
  var aligner: Aligner
  /// As in `Configuration`.
  var severities: [String: Severity?]

  /// What both sides of one pair after the other are analysed with.
  struct Tools: ~Copyable {
    var source: AnalysisTools?
    var target: AnalysisTools?
  }

  func align(_ pair: ArticlePairs.Pair, with tools: inout Tools) -> Alignment {
    let sides = (
      Intake().side(pair.source, language: languages.source, with: &tools.source),
      Intake().side(pair.target, language: languages.target, with: &tools.target)
    )
    guard let source = sides.0.value, let target = sides.1.value else {
      return Alignment(failures: [sides.0, sides.1].compactMap { $0.error?.inResult })
    }
    return Alignment(bitext: aligner.align(source, target))
  }

  func audit(_ bitext: Bitext) -> AuditedPair {
    let audit = Audit(lexicon: aligner.lexicon)
    return AuditedPair(
      bitext: bitext, findings: audit.findings(in: bitext).compactMap { limited($0) })
  }

  private func limited(_ finding: Finding) -> Finding? {
    guard let limit = severities[finding.rule] else { return finding }
    guard let limit else { return nil }
    var finding = finding
    finding.severity = min(finding.severity, limit)
    return finding
  }
}
