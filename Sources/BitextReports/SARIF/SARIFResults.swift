import BitextCore

extension JSONWriter {
  /// Writes every finding and every article that stands alone as a `result`.
  ///
  /// `rules` are the names of those that are described, in their order.
  mutating func results(_ result: AuditResult, rules: [String]) {
    let found = result.pairs.flatMap { pair in pair.located().map { SARIFResult($0) } }
    let unpaired = result.unpaired.map { SARIFResult($0) }
    array(found + unpaired, onLines: true) { json, result in
      json.result(result, rule: rules.firstIndex(of: result.finding.rule))
    }
  }

  private mutating func result(_ result: SARIFResult, rule: Int?) {
    let finding = result.finding
    object { json in
      json.key("baselineState")
      json.string(finding.state == .new ? "new" : "unchanged")
      json.key("level")
      json.string(finding.severity.rawValue)
      json.key("locations")
      json.array([result.first]) { $0.location($1) }
      json.key("message")
      json.message(result.message)
      json.key("partialFingerprints")
      json.object { json in
        json.key("abgleich/v1")
        json.string(finding.fingerprint)
      }
      json.key("properties")
      json.properties(of: finding)
      json.key("rank")
      json.number(finding.confidence.isFinite ? 100 * min(max(finding.confidence, 0), 1) : -1)
      json.key("relatedLocations")
      json.array(result.others) { $0.location($1) }
      json.key("ruleId")
      json.string(finding.rule)
      if let rule {
        json.key("ruleIndex")
        json.integer(rule)
      }
      // Of all results or of none (section 3.27.23); an empty list says that it counts.
      json.key("suppressions")
      json.array(finding.state == .waived ? [finding.waiver] : []) { $0.suppression($1) }
    }
  }

  private mutating func properties(of finding: Finding) {
    object { json in
      json.key("confidence")
      json.number(finding.confidence)
      json.key("evidence")
      json.evidence(finding.evidence)
      json.key("unit")
      json.string(finding.unit.rawValue)
    }
  }

  private mutating func suppression(_ reason: String?) {
    object { json in
      if let reason {
        json.key("justification")
        json.string(VisibleText.of(reason))
      }
      json.key("kind")
      json.string("external")
      json.key("status")
      json.string("accepted")
    }
  }
}

/// What a `result` of SARIF is written from.
private struct SARIFResult {
  var finding: Finding
  var message: String
  var first: SARIFLocation
  var others: [SARIFLocation]

  init(_ located: LocatedFinding) {
    finding = located.finding
    first = SARIFLocation(path: located.path, extent: located.first?.extent)
    others = located.others.enumerated().map { index, place in
      SARIFLocation(
        path: place.path, extent: place.extent,
        reference: (id: index + 1, words: "\(place.language): \(place.words)"))
    }
    message = SARIFText.of(finding.message)
    // What no message refers to is shown by few readers.
    let links = located.others.enumerated().map { index, place in
      "[\(SARIFText.linked("\(place.language) \(place.extent.start.line)"))](\(index + 1))"
    }
    if !links.isEmpty { message += " (\(links.joined(separator: ", ")))" }
  }

  init(_ article: AuditResult.Unpaired) {
    finding = Finding(
      rule: AuditResult.Unpaired.rule, severity: article.severity, confidence: 1,
      message: article.sentence, unit: .article, source: [], target: [],
      fingerprint: article.fingerprint, state: article.state)
    first = SARIFLocation(path: article.path)
    others = []
    message = SARIFText.of(article.sentence)
  }
}

extension Finding {
  /// Why a person accepts it.
  fileprivate var waiver: String? { evidence.last { $0.name == "waived" }?.value }
}
