import BitextAudit
import BitextCore

/// Tells which findings about a pair are right.
struct FindingJudge {
  /// A finding may be so many bytes long, or three times as long as its defect.
  private static let coarse = 1_200

  let set: DefectSet
  let pair: DefectSet.Pair

  /// Whether a finding names a defect of its family; nil where that cannot be told: for rules that
  /// the set knows nothing of, for notes, and where another defect stands in the same place.
  func isRight(_ finding: Finding) -> Bool? {
    guard let family = Self.family(of: finding.rule), finding.severity > .note else { return nil }
    let touched = pair.defects.filter { touches($0.places, finding, alternatives: $0.alternatives) }
    let named = touched.contains { defect in
      set.family(of: defect.kind) == family && !isCoarse(finding, for: defect.places)
    }
    if named { return true }
    let isUnknown = (pair.ignore ?? []).contains { touches($0, finding, alternatives: []) }
    return touched.isEmpty && !isUnknown ? false : nil
  }

  /// The rules that tell the defects of each family.
  private static let families: [(name: String, rules: [Rule])] = [
    ("missing", [.missingPassage, .truncatedPassage]), ("added", [.addedPassage]),
    ("duplicate", [.duplicatedPassage]), ("moved", [.movedPassage]),
    ("untranslated", [.untranslatedPassage]),
    ("number", [.numberMismatch, .dateMismatch, .unitMismatch, .currencyMismatch, .numberFormat]),
  ]

  /// The family of the defects that a rule tells; nil for rules that no set knows anything of.
  static func family(of rule: String) -> String? {
    families.first { $0.rules.contains { $0.name == rule } }?.name
  }

  private func touches(
    _ places: DefectSet.Places, _ finding: Finding, alternatives: [[Int]]
  ) -> Bool {
    Self.overlap(places.source, finding.source)
      || Self.overlap(places.target + alternatives, finding.target)
  }

  private static func overlap(_ places: [[Int]], _ ranges: [TextRange]) -> Bool {
    places.contains { place in
      guard place.count == 2 else { return false }
      return ranges.contains { $0.lower < place[1] && place[0] < $0.upper }
    }
  }

  private func isCoarse(_ finding: Finding, for places: DefectSet.Places) -> Bool {
    let sides = [(finding.source, places.source), (finding.target, places.target)]
    return sides.contains { ranges, places in
      let size = places.reduce(0) { $0 + ($1.count == 2 ? $1[1] - $1[0] : 0) }
      return ranges.reduce(0) { $0 + $1.count } > max(Self.coarse, 3 * size)
    }
  }
}
