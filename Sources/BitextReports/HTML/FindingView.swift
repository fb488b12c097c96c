import BitextAudit
import BitextCore

extension View {
  /// A finding; `anchor` is its id on the page.
  static func finding(
    _ finding: Finding, number: Int, anchor: String, places: [View], languages: [Language]
  ) -> View {
    let readings = finding.readings
    return [
      "number": number,
      "anchor": anchor,
      "severity": finding.severity.rawValue,
      "rule": finding.rule,
      "message": finding.message,
      "confidence": "\(finding.percent) %",
      "state": finding.state == .new ? nil : finding.state.rawValue,
      "places": places,
      "hasHandbook": Rule.named(finding.rule) != nil,
      "readings": readings.map { View($0, languages) },
      "evidence": evidence(finding.evidence.filter { readings == nil || !$0.isReading }),
    ]
  }

  private init(_ readings: Finding.Readings, _ languages: [Language]) {
    let sides = zip(languages, [readings.source, readings.target]).map { language, reading in
      ["language": language.code, "reading": reading ?? "none"] as View
    }
    self = ["sides": sides, "change": readings.change]
  }

  private static func evidence(_ evidence: [Finding.Evidence]) -> View? {
    evidence.isEmpty
      ? nil : ["items": evidence.map { ["name": $0.label, "value": $0.value] as View }]
  }
}

extension Rule {
  static func named(_ name: String) -> Rule? { AllRules.rules.first { $0.name == name } }
}

extension Finding {
  /// How a figure was read on either side, and what became of it.
  struct Readings {
    var source: String?
    var target: String?
    var change: String?

    /// In one line.
    var sentence: String {
      [source, target].map { $0 ?? "none" }.joined(separator: " ≠ ")
        + (change.map { ": \($0)" } ?? "")
    }
  }

  /// Nil for a finding that is not about figures.
  var readings: Readings? {
    let readings = Readings(
      source: evidence(of: .reading(.source)), target: evidence(of: .reading(.target)),
      change: evidence(of: .change))
    return readings.source == nil && readings.target == nil ? nil : readings
  }
}

extension Finding.Evidence {
  /// Whether it is told with the readings of a finding.
  fileprivate var isReading: Bool {
    [.reading(.source), .reading(.target), .change].contains(kind)
  }
}
