import BitextCore

/// A small chart of where in an article its findings lie: a tick a finding along the text, the
/// taller the worse.
struct FindingStrip {
  private static let width = 128
  private static let height = 14

  /// For each severity, the worst first, the places as parts of the text from 0 to 1, in order.
  private let places: [(severity: Severity, parts: [Double])]

  init(_ pair: AuditedPair) {
    places = Severity.allCases.reversed().map { severity in
      let findings = pair.findings.filter {
        $0.state == .new && $0.severity == severity && $0.unit != .article
      }
      return (severity, findings.compactMap { pair.part(of: $0) }.sorted())
    }
  }

  /// Nil where there is nothing to see.
  var view: View? {
    let shown = places.filter { !$0.parts.isEmpty }
    guard !shown.isEmpty else { return nil }
    return [
      "words": shown.map(Self.words).joined(separator: "; ") + " of the text",
      "ticks": shown.map { severity, parts in
        ["severity": severity.rawValue, "path": Self.path(parts, severity)] as View
      },
    ]
  }

  /// How many places are told in words.
  private static let mostWords = 8

  private static func words(_ severity: Severity, _ parts: [Double]) -> String {
    let told = parts.prefix(mostWords).map { "\(Int($0 * 100)) %" }.joined(separator: ", ")
    let rest = parts.count > mostWords ? " and more" : ""
    return "\(counted(parts.count, severity.rawValue)) at \(told)\(rest)"
  }

  /// The ticks as a path; those that fall on one another are drawn once.
  private static func path(_ parts: [Double], _ severity: Severity) -> String {
    let length =
      switch severity {
      case .error: height
      case .warning: height * 2 / 3
      case .note: height / 3
      }
    var columns = parts.map { 1 + Int($0 * Double(width - 2)) }
    columns = columns.indices.filter { $0 == 0 || columns[$0] != columns[$0 - 1] }
      .map { columns[$0] }
    return columns.map { "M\($0) \(height)v-\(length)" }.joined()
  }
}

extension AuditedPair {
  /// How far down a finding stands in the target, or else in the source: from 0 to 1.
  fileprivate func part(of finding: Finding) -> Double? {
    let place =
      finding.target.first.map { ($0.lower, bitext.target.document.text.count) }
      ?? finding.source.first.map { ($0.lower, bitext.source.document.text.count) }
    return place.map { Double($0.0) / Double(max($0.1, 1)) }
  }
}
