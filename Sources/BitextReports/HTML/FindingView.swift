import BitextCore

/// A finding as a page shows it.
struct FindingView {
  struct Place {
    var label: String
    /// The row in which it stands, where that is another than the finding's.
    var otherRow: Int?
  }

  struct EvidenceList {
    var items: [Evidence]
  }

  struct Evidence {
    var name: String
    var value: String
  }

  var number: Int
  /// Its id on the page: the fingerprint.
  var anchor: String
  var severity: String
  var rule: String
  var message: String
  var confidence: String
  /// `known` or `waived`; nil for one that counts.
  var state: String?
  var places: [Place]
  /// Nil where there is none.
  var evidence: EvidenceList?
}

/// The findings of a page under their heading.
struct FindingList {
  var title: String
  var findings: [FindingView]
}

extension FindingView {
  init(_ finding: Finding, number: Int, anchor: String, places: [Place]) {
    self.number = number
    self.anchor = anchor
    self.places = places
    severity = finding.severity.rawValue
    rule = finding.rule
    message = finding.message
    confidence = "\(finding.percent) %"
    state = finding.state == .new ? nil : finding.state.rawValue
    let items = finding.evidence.map { Evidence(name: $0.name, value: $0.value) }
    evidence = items.isEmpty ? nil : EvidenceList(items: items)
  }
}

extension Finding {
  /// The confidence in whole percent.
  var percent: Int {
    confidence.isFinite ? Int((min(max(confidence, 0), 1) * 100).rounded()) : 0
  }
}
