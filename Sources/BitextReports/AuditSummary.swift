import BitextAudit
public import BitextCore

/// The counts of one run.
///
/// Findings that a baseline knows or a person waived are counted apart: everything else here is
/// what the verdict rests on, so an unpaired article counts as a finding of `unpaired-article`.
public struct AuditSummary: Sendable {
  var pairs = 0
  /// Pairs without a new finding.
  var clean = 0
  /// New findings, unpaired articles included.
  var findings: [Severity: Int] = [:]
  /// New findings by rule, unpaired articles included.
  var rules: [String: Int] = [:]
  /// Findings that were known before or waived.
  var accepted = 0
  var unpaired = 0
  var failures = 0

  /// Counts what a run found.
  public init(_ result: AuditResult) {
    pairs = result.pairs.count
    unpaired = result.unpaired.count { $0.state == .new }
    accepted = result.unpaired.count - unpaired
    failures = result.failures.count
    for severity in Severity.allCases { findings[severity] = result.count(severity) }
    for pair in result.pairs {
      var found = 0
      for finding in pair.findings {
        if finding.state == .new {
          rules[finding.rule, default: 0] += 1
          found += 1
        } else {
          accepted += 1
        }
      }
      if found == 0 { clean += 1 }
    }
    if unpaired > 0 { rules[AuditResult.Unpaired.rule, default: 0] += unpaired }
  }

  func count(_ severity: Severity) -> Int { findings[severity] ?? 0 }

  /// The rules that spoke, those that spoke most often first.
  var rulesByCount: [(rule: String, count: Int)] {
    rules.map { (rule: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.rule) < ($0.count, $1.rule) }
  }

  /// One sentence for a person, without a full stop.
  public var sentence: String {
    let counts = Severity.allCases.reversed()
      .filter { count($0) > 0 }
      .map { counted(count($0), $0.rawValue) }
    return (counts.isEmpty ? "no findings" : counts.joined(separator: ", ")) + "; " + scope
  }

  /// What the findings are from: the part of the sentence behind them.
  var scope: String {
    var parts = ["\(counted(pairs, "pair")) audited, \(clean) clean"]
    if unpaired > 0 { parts.append("\(counted(unpaired, "article")) unpaired") }
    if failures > 0 { parts.append(counted(failures, "failure")) }
    if accepted > 0 { parts.append("\(counted(accepted, "finding")) known or waived") }
    return parts.joined(separator: "; ")
  }
}

extension AuditedPair {
  /// How many new findings of a severity there are.
  func count(_ severity: Severity) -> Int {
    findings.count { $0.severity == severity && $0.state == .new }
  }

  /// How many new findings there are of each severity, the worst first.
  var counts: [Int] { Severity.allCases.reversed().map(count) }
}

/// A number with its noun: "1 pair", "2 pairs".
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
