import BitextCore

extension View {
  /// The index of a report; `pages` has the path of each pair's page.
  static func index(_ result: AuditResult, pages: [String]) -> View {
    let summary = AuditSummary(result)
    let pairs = zip(result.pairs, pages).sorted { isWorse($0.0, $1.0) }
    return [
      "title": "Translation audit",
      "style": style,
      "scope": summary.scope,
      "counts": counts(summary.count),
      "pairs": list("Articles", pairs.map { pair($0, page: $1) }),
      "rules": list(
        "Findings by rule", summary.rulesByCount.map { ["rule": $0.rule, "count": $0.count] }),
      "unpaired": list(
        "Without a counterpart",
        result.unpaired.map {
          [
            "path": $0.path, "language": $0.language?.code,
            "severity": $0.severity.rawValue,
          ]
        }),
      "failures": list(
        "Not audited", result.failures.map { ["path": $0.path, "message": $0.message] }),
    ]
  }

  /// Whether `a` has more findings of the worst severity in which the two differ.
  ///
  /// Sorting is stable, so that equals stay in the order of the audit.
  private static func isWorse(_ a: AuditedPair, _ b: AuditedPair) -> Bool {
    b.counts.lexicographicallyPrecedes(a.counts)
  }

  private static func pair(_ pair: AuditedPair, page: String) -> View {
    let figures: [View] = zip(Severity.allCases.reversed(), pair.counts).map { severity, count in
      ["kind": count > 0 ? severity.rawValue : "zero", "count": count]
    }
    return [
      "page": page,
      "source": side(pair.bitext.source),
      "target": side(pair.bitext.target),
      "figures": figures,
      "isClean": pair.counts.allSatisfy { $0 == 0 },
    ]
  }
}
