import BitextCore
public import BitextHistory

/// A comparison for programs to read: the schema `abgleich/diff/1`.
public struct ComparisonJSON: Sendable {
  public init() {}

  public func write(_ comparison: AuditComparison, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("failures")
      json.changes(comparison.failures) { $0.failure($1) }
      json.breakLine()
      json.key("new")
      json.string(comparison.new)
      json.key("ofChanges")
      json.boolean(comparison.isOfChanges)
      json.key("old")
      json.string(comparison.old)
      json.breakLine()
      json.key("pairs")
      json.array(comparison.pairs, onLines: true) { $0.pair($1) }
      json.breakLine()
      json.key("schema")
      json.string("abgleich/diff/1")
      json.breakLine()
      json.key("summary")
      json.summary(ComparisonSummary(comparison))
      json.breakLine()
      json.key("unpaired")
      json.changes(comparison.unpaired) { $0.unpaired($1) }
    }
    json.finish()
    out += json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func changes<Thing>(
    _ changes: AuditComparison.Changes<Thing>, _ write: (inout JSONWriter, Thing) -> Void
  ) {
    object { json in
      json.key("gone")
      json.array(changes.gone, onLines: true, write)
      json.key("new")
      json.array(changes.new, onLines: true, write)
      json.key("unchanged")
      json.integer(changes.unchanged)
    }
  }

  fileprivate mutating func pair(_ pair: PairComparison) {
    object { json in
      json.key("fate")
      json.string(pair.fate.rawValue)
      json.breakLine()
      json.key("findings")
      json.findings(of: pair)
      json.breakLine()
      json.key("passages")
      json.passages(of: pair)
      json.breakLine()
      json.key("source")
      json.file(pair.record.source, old: pair.old?.source)
      json.key("target")
      json.file(pair.record.target, old: pair.old?.target)
    }
  }

  private mutating func file(_ file: PairRecord.File, old: PairRecord.File?) {
    object { json in
      json.key("language")
      json.string(file.language.code)
      json.key("path")
      json.string(file.path)
      if let old, old.path != file.path {
        json.key("was")
        json.string(old.path)
      }
    }
  }

  private mutating func findings(of pair: PairComparison) {
    let kinds = FindingChange.Kind.allCases.sorted { $0.rawValue < $1.rawValue }
    object { json in
      for kind in kinds {
        json.key(kind.rawValue)
        json.array(pair.findings.filter { $0.kind == kind }, onLines: true) {
          $0.finding($1.finding)
        }
      }
      json.key("unchanged")
      json.integer(pair.unchanged)
    }
  }

  private mutating func finding(_ finding: FindingRecord) {
    object { json in
      json.key("confidence")
      json.number(finding.confidence)
      json.key("fingerprint")
      json.string(finding.fingerprint)
      json.key("message")
      json.string(finding.message)
      json.key("rule")
      json.string(finding.rule)
      json.key("severity")
      json.string(finding.severity.rawValue)
      json.key("source")
      json.place(finding.source)
      json.key("state")
      json.string(finding.state.rawValue)
      json.key("target")
      json.place(finding.target)
      json.key("unit")
      json.string(finding.unit.rawValue)
    }
  }

  private mutating func place(_ place: FindingRecord.Place?) {
    guard let place else { return null() }
    object { json in
      json.key("column")
      json.integer(place.column)
      json.key("end")
      json.integer(place.range.upper)
      json.excerpt("excerpt", place.excerpt)
      json.key("line")
      json.integer(place.line)
      json.key("start")
      json.integer(place.range.lower)
    }
  }

  fileprivate mutating func summary(_ summary: ComparisonSummary) {
    object { json in
      json.key("findings")
      json.counts(
        FindingChange.Kind.allCases.map { ($0.rawValue, summary.count($0)) }
          + [("unchanged", summary.unchangedFindings)])
      json.key("pairs")
      json.counts(PairComparison.Fate.allCases.map { ($0.rawValue, summary.count($0)) })
      json.key("passages")
      json.counts(
        PassageChange.Sides.allCases.map { ($0.rawValue, summary.count($0)) }
          + [("unchanged", summary.unchangedPassages)])
    }
  }

  private mutating func counts(_ counts: [(name: String, count: Int)]) {
    object { json in
      for (name, count) in counts.sorted(by: { $0.name < $1.name }) {
        json.key(name)
        json.integer(count)
      }
    }
  }
}
