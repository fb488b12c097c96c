import BitextAudit
import BitextCore

/// Builds the index of a report.
struct IndexBuilder {
  private let result: AuditResult
  private let pages: ReportPages
  private let summary: AuditSummary

  init(_ result: AuditResult, _ pages: ReportPages) {
    self.result = result
    self.pages = pages
    summary = AuditSummary(result)
  }

  func view() -> View {
    [
      "title": "Translation audit",
      "styles": [View(PageAsset.style), View(PageAsset.indexStyle)],
      "script": View(PageAsset.indexScript),
      "scope": summary.scope,
      "unjudged": result.unjudged.map { ["text": $0] as View },
      "counts": View.counts(summary.count),
      "rules": View.list("Findings by rule", rules),
      "coverage": View.list("Coverage", CorpusCoverage(result).views),
      "choices": rulesOfPairs.map { ["rule": $0] as View },
      "pairs": View.list("Articles", pages.order.map(pair)),
      "unpaired": View.list(
        "Without a counterpart", result.unpaired.filter { $0.state == .new }.map(unpaired)),
      "failures": View.list(
        "Not audited", result.failures.map { ["path": $0.path, "message": $0.message] }),
    ]
  }

  private var rules: [View] {
    let most = summary.rulesByCount.first?.count ?? 1
    return summary.rulesByCount.map {
      [
        "rule": $0.rule, "count": $0.count, "share": 100 * $0.count / most,
        "isOfPairs": $0.rule != AuditResult.Unpaired.rule,
      ]
    }
  }

  private var rulesOfPairs: [String] {
    Set(result.pairs.flatMap { pair in pair.findings.filter { $0.state == .new }.map(\.rule) })
      .sorted()
  }

  private func pair(_ index: Int) -> View {
    let pair = result.pairs[index]
    let units = Severity.allCases.reversed()
    let figures: [View] = zip(units, pair.counts).map { severity, count in
      [
        "kind": count > 0 ? severity.rawValue : "zero", "count": count,
        "unit": count == 1 ? severity.rawValue : "\(severity.rawValue)s",
      ]
    }
    let rules = Set(pair.findings.filter { $0.state == .new }.map(\.rule)).sorted()
    return [
      "page": pages.paths[index],
      "source": View.side(pair.bitext.source),
      "target": View.side(pair.bitext.target),
      "figures": figures,
      "found": rules.isEmpty ? nil : rules.joined(separator: " "),
      "share": AlignedCounts(pair.bitext).percent,
      "strip": FindingStrip(pair).view,
      "isClean": rules.isEmpty,
    ]
  }

  private func unpaired(_ article: AuditResult.Unpaired) -> View {
    [
      "path": article.path, "language": article.language?.code,
      "severity": article.severity.rawValue,
    ]
  }
}
