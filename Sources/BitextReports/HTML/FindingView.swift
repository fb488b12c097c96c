import BitextCore

extension View {
  /// A finding; `anchor` is its id on the page.
  static func finding(
    _ finding: Finding, number: Int, anchor: String, places: [View]
  ) -> View {
    [
      "number": number,
      "anchor": anchor,
      "severity": finding.severity.rawValue,
      "rule": finding.rule,
      "message": finding.message,
      "confidence": "\(finding.percent) %",
      "state": finding.state == .new ? nil : finding.state.rawValue,
      "places": places,
      "evidence": evidence(finding.evidence),
    ]
  }

  private static func evidence(_ evidence: [Finding.Evidence]) -> View? {
    evidence.isEmpty
      ? nil : ["items": evidence.map { ["name": $0.label, "value": $0.value] as View }]
  }
}
