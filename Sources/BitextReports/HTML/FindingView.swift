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
      "evidence": evidence(finding.evidence.filter { readings?.names.contains($0.name) != true }),
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
    /// By what names the evidence has them.
    let names: Set<String> = ["sourceReading", "targetReading", "change"]

    /// In one line.
    var sentence: String {
      [source, target].map { $0 ?? "none" }.joined(separator: " ≠ ")
        + (change.map { ": \($0)" } ?? "")
    }
  }

  /// Nil for a finding that is not about figures.
  var readings: Readings? {
    func value(_ name: String) -> String? { evidence.first { $0.name == name }?.value }
    let readings = Readings(
      source: value("sourceReading"), target: value("targetReading"), change: value("change"))
    return readings.source == nil && readings.target == nil ? nil : readings
  }
}
