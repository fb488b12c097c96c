import BitextCore
public import BitextHistory

/// A comparison for programs to read: the schema `abgleich/diff/1`.
public struct ComparisonJSON: Sendable {
  /// Writes one object with its keys sorted.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ comparison: AuditComparison, to out: inout [UInt8]) {
    let json: JSON = [
      "schema": "abgleich/diff/1",
      "old": .string(comparison.old),
      "new": .string(comparison.new),
      "ofChanges": .bool(comparison.isOfChanges),
      "pairs": .lines(of: comparison.pairs) { JSON($0) },
      "unpaired": .changes(comparison.unpaired) { JSON($0) },
      "failures": .changes(comparison.failures) { JSON($0) },
      "summary": JSON(ComparisonSummary(comparison)),
    ]
    json.broken(before: ["new", "pairs", "schema", "summary", "unpaired"]).write(to: &out)
  }
}

extension JSON {
  fileprivate static func changes<Thing>(
    _ changes: AuditComparison.Changes<Thing>, _ value: @escaping (Thing) -> JSON
  ) -> JSON {
    [
      "gone": .lines(of: changes.gone, value),
      "new": .lines(of: changes.new, value),
      "unchanged": .integer(changes.unchanged),
    ]
  }

  fileprivate init(_ pair: PairComparison) {
    let json: JSON = [
      "fate": .string(pair.fate.rawValue),
      "findings": .findings(of: pair),
      "passages": .passages(of: pair),
      "source": .file(pair.record.source, old: pair.old?.source),
      "target": .file(pair.record.target, old: pair.old?.target),
    ]
    self = json.broken(before: ["findings", "passages", "source"])
  }

  private static func file(_ file: PairRecord.File, old: PairRecord.File?) -> JSON {
    [
      "path": .string(file.path),
      "language": JSON(file.language),
      "was": old.flatMap { $0.path == file.path ? nil : .string($0.path) },
    ]
  }

  private static func findings(of pair: PairComparison) -> JSON {
    let kinds = FindingChange.Kind.allCases.map { kind in
      Member(
        name: kind.rawValue,
        value: .lines(of: pair.findings.filter { $0.kind == kind }) { .listed($0.finding) })
    }
    return .object(kinds + [Member(name: "unchanged", value: .integer(pair.unchanged))])
  }

  private static func listed(_ finding: FindingRecord) -> JSON {
    JSON(finding).with(["source": .place(finding.source), "target": .place(finding.target)])
  }

  private static func place(_ place: FindingRecord.Place?) -> JSON {
    place.map {
      .place($0.range, line: $0.line, column: $0.column, excerpt: $0.excerpt)
    } ?? .null
  }

  fileprivate init(_ summary: ComparisonSummary) {
    self = [
      "findings": .counts(
        FindingChange.Kind.allCases.map { ($0.rawValue, summary.count($0)) }
          + [("unchanged", summary.unchangedFindings)]),
      "pairs": .counts(PairComparison.Fate.allCases.map { ($0.rawValue, summary.count($0)) }),
      "passages": .counts(
        PassageChange.Sides.allCases.map { ($0.rawValue, summary.count($0)) }
          + [("unchanged", summary.unchangedPassages)]),
    ]
  }
}
