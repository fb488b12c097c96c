import BitextCore

/// What the index of a report shows, in the words of its template.
struct IndexView {
  struct Pair {
    var page: String
    var source: SideView
    var target: SideView
    /// The worst severity first.
    var counts: [Figure]
    var isClean: Bool
  }

  struct Figure {
    /// The severity, or `zero`.
    var kind: String
    var count: Int
  }

  struct Table<Row> {
    var title: String
    var rows: [Row]

    /// Nil for a table without rows, which is not shown.
    init?(_ title: String, _ rows: [Row]) {
      guard !rows.isEmpty else { return nil }
      self.title = title
      self.rows = rows
    }
  }

  struct RuleCount {
    var rule: String
    var count: Int
  }

  struct Unpaired {
    var path: String
    var language: String?
    var severity: String
  }

  var style = Stylesheet()
  var title = "Translation audit"
  var scope: String
  var counts: [CountView]
  var pairs: Table<Pair>?
  var rules: Table<RuleCount>?
  var unpaired: Table<Unpaired>?
  var failures: Table<AuditResult.Failure>?

  /// `pages` has the path of each pair's page.
  init(_ result: AuditResult, pages: [String]) {
    let summary = AuditSummary(result)
    scope = summary.scope
    counts = CountView.list(summary.count)
    pairs = Table(
      "Articles", zip(result.pairs, pages).map(Pair.init).sorted(by: Self.isWorse))
    rules = Table(
      "Findings by rule", summary.rulesByCount.map { RuleCount(rule: $0.rule, count: $0.count) })
    unpaired = Table(
      "Without a counterpart",
      result.unpaired.map {
        Unpaired(path: $0.path, language: $0.language?.code, severity: $0.severity.rawValue)
      })
    failures = Table("Not audited", result.failures)
  }

  /// Whether `a` has more findings of the worst severity in which the two differ.
  ///
  /// Sorting is stable, so that equals stay in the order of the audit.
  private static func isWorse(_ a: Pair, _ b: Pair) -> Bool {
    b.counts.lazy.map(\.count).lexicographicallyPrecedes(a.counts.lazy.map(\.count))
  }
}

extension IndexView.Pair {
  fileprivate init(_ pair: AuditedPair, page: String) {
    let source = pair.bitext.source
    let target = pair.bitext.target
    self.init(
      page: page, source: SideView(path: source.document.path, language: source.language.code),
      target: SideView(path: target.document.path, language: target.language.code),
      counts: Severity.allCases.reversed().map { severity in
        let count = pair.count(severity)
        return .init(kind: count > 0 ? severity.rawValue : "zero", count: count)
      },
      isClean: Severity.allCases.allSatisfy { pair.count($0) == 0 })
  }
}
