import BitextCore

/// The list of a page's findings, and by what it can be filtered.
struct FindingList {
  private let findings: [Finding]
  private let items: [View]

  init(_ findings: [Finding], _ items: [View]) {
    self.findings = findings
    self.items = items
  }

  /// Nil where nothing was found.
  var view: View? {
    guard !findings.isEmpty else { return nil }
    return [
      "title": counted(findings.count, "finding"), "items": items,
      "severities": severities.count > 1 ? ["items": severities] as View : nil,
      // One comes with the filter of another article to where there is nothing to choose, too.
      "rules": choices("rule", of: findings.map(\.rule)),
      "states": choices("state", of: findings.map(\.state.rawValue), least: 2),
    ]
  }

  private var severities: [View] {
    View.counts { severity in findings.count { $0.severity == severity } }
  }

  /// What to choose from, with how often it occurs; nil for fewer than `least`.
  private func choices(_ name: String, of values: [String], least: Int = 1) -> View? {
    let counts = Dictionary(grouping: values, by: \.self).mapValues(\.count)
    guard counts.count >= least else { return nil }
    return [
      "items": counts.sorted { $0.key < $1.key }.map { value, count in
        View(dictionaryLiteral: (name, value), ("count", count))
      }
    ]
  }
}
