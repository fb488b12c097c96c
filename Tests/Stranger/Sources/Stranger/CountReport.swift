import Bitext

/// A report format of our own: how often each rule was broken, as a table.
struct CountReport: AuditReport {
  static let format = ReportFormat("counts", summary: "a line a rule", CountReport())

  func write(_ result: AuditResult, to out: inout [UInt8]) {
    let rules = result.pairs.flatMap(\.findings).map(\.rule)
    for (rule, findings) in Dictionary(grouping: rules, by: \.self).sorted(by: { $0.key < $1.key })
    {
      out += Array("\(rule)\t\(findings.count)\n".utf8)
    }
  }
}
