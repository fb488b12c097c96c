import BitextCore

/// Keeps two findings from saying the same about the same place.
struct Overlap {
  /// A finding about a passage, by its index, with the passage.
  private typealias Place = (finding: Int, range: TextRange)

  private let findings: [Finding]
  private let missing: [Place]
  private let added: [Place]

  init(_ findings: [Finding]) {
    self.findings = findings
    let places = { (rules: [Rule], side: KeyPath<Finding, [TextRange]>) in
      findings.indices.compactMap { index -> Place? in
        let finding = findings[index]
        guard rules.contains(where: { $0.name == finding.rule }), finding.severity > .note,
          let range = finding[keyPath: side].first
        else { return nil }
        return (index, range)
      }
    }
    missing = places([.missingPassage, .truncatedPassage], \.source)
    added = places([.addedPassage, .duplicatedPassage], \.target)
  }

  /// The findings without those about a word or figure that went with a passage which is itself
  /// said to be missing, cut off, added or duplicated; that finding is then as severe as they were.
  var resolved: [Finding] {
    if missing.isEmpty && added.isEmpty { return findings }
    var resolved = findings
    var isSaid = Array(repeating: false, count: findings.count)
    for (index, finding) in findings.enumerated() where finding.unit == .token {
      guard let cause = cause(of: finding) else { continue }
      isSaid[index] = true
      resolved[cause].severity = max(resolved[cause].severity, finding.severity)
    }
    return resolved.indices.filter { !isSaid[$0] }.map { resolved[$0] }
  }

  /// The finding about the passage that a word was lost or gained with.
  private func cause(of finding: Finding) -> Int? {
    switch finding.evidence(of: .change) {
    case QuantityChange.dropped.rawValue: Self.holder(of: finding.source, among: missing)
    case QuantityChange.added.rawValue: Self.holder(of: finding.target, among: added)
    case _: nil
    }
  }

  private static func holder(of ranges: [TextRange], among places: [Place]) -> Int? {
    guard let range = ranges.first else { return nil }
    return places.first { $0.range.lower <= range.lower && range.upper <= $0.range.upper }?.finding
  }
}
