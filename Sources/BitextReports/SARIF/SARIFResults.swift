import BitextAudit
import BitextCore

extension JSON {
  /// Every finding and every article that stands alone, each as a `result`.
  ///
  /// `rules` are the names of those that are described, in their order.
  static func results(_ result: AuditResult, rules: [String]) -> JSON {
    .lines { each in
      for pair in result.pairs {
        for located in pair.located() { each(JSON(SARIFResult(located), rules)) }
      }
      for article in result.unpaired { each(JSON(SARIFResult(article), rules)) }
    }
  }

  private init(_ result: SARIFResult, _ rules: [String]) {
    let finding = result.finding
    let isNumber = finding.confidence.isFinite
    self = [
      "ruleId": .string(finding.rule),
      "ruleIndex": rules.firstIndex(of: finding.rule).map(JSON.integer),
      "level": .string(finding.severity.rawValue),
      "rank": .decimal(isNumber ? 100 * min(max(finding.confidence, 0), 1) : -1),
      "message": .message(result.message),
      "locations": .array([JSON(result.first)]),
      "relatedLocations": .array(of: result.others) { JSON($0) },
      "partialFingerprints": ["abgleich/v1": .string(finding.fingerprint)],
      "baselineState": finding.state == .new ? "new" : "unchanged",
      // Of all results or of none (section 3.27.23); an empty list says that it counts.
      "suppressions": .array(finding.state == .waived ? [.suppression(finding.waiver)] : []),
      "properties": [
        "unit": .string(finding.unit.rawValue),
        "confidence": .decimal(finding.confidence),
        "evidence": JSON(finding.evidence),
      ],
    ]
  }

  private static func suppression(_ reason: String?) -> JSON {
    [
      "kind": "external",
      "status": "accepted",
      "justification": reason.map { .string(VisibleText.of($0)) },
    ]
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
  fileprivate var waiver: String? { evidence.last { $0.kind == .waived }?.value }
}
