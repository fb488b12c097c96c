import BitextCore
import BitextHistory

/// What a comparison has to say, in the order in which every report for people says it.
struct ComparisonOutline {
  enum Item {
    case finding(ListedFinding)
    case passage(ListedPassage)
    /// A pair, under its names of then and now.
    case pair(fate: PairComparison.Fate, names: [String])
    case unpaired(AuditResult.Unpaired)
    case failure(AuditResult.Failure)
  }

  struct Section {
    /// For links to it: a word.
    var name: String
    var title: String
    var items: [Item]
  }

  /// Those that have something to say.
  let sections: [Section]

  init(_ comparison: AuditComparison) {
    let all =
      Self.findings(of: comparison) + Self.passages(of: comparison) + [
        Section(name: "pairs", title: "Pairs", items: comparison.pairs.compactMap(Self.pair)),
        Section(
          name: "unpaired", title: "Without a counterpart, new",
          items: comparison.unpaired.new.map { .unpaired($0) }),
        Section(
          name: "paired", title: "Without a counterpart, no more",
          items: comparison.unpaired.gone.map { .unpaired($0) }),
        Section(
          name: "failures", title: "Not audited, new",
          items: comparison.failures.new.map { .failure($0) }),
        Section(
          name: "repaired", title: "Not audited, no more",
          items: comparison.failures.gone.map { .failure($0) }),
      ]
    sections = all.filter { !$0.items.isEmpty }
  }

  /// The worst first.
  private static func findings(of comparison: AuditComparison) -> [Section] {
    let titles: [(FindingChange.Kind, String)] = [
      (.new, "New findings"), (.reopened, "Open again"), (.gone, "Gone"),
      (.accepted, "Accepted since"),
    ]
    return titles.map { kind, title in
      let listed = comparison.pairs.flatMap { pair in
        pair.findings.filter { $0.kind == kind }.map { ListedFinding($0, of: pair) }
      }
      return Section(
        name: kind.rawValue, title: title,
        items: listed.stablySorted { $0.finding.severity > $1.finding.severity }.map {
          .finding($0)
        })
    }
  }

  private static func passages(of comparison: AuditComparison) -> [Section] {
    let titles: [(PassageChange.Sides, String)] = [
      (.source, "Passages changed in the source only; the rendering may be stale"),
      (.target, "Passages changed in the target only"), (.both, "Passages changed in both"),
    ]
    return titles.map { sides, title in
      Section(
        name: "passages-\(sides.rawValue)", title: title,
        items: comparison.pairs.flatMap { pair in
          (pair.passages ?? []).filter { $0.sides == sides }.map {
            .passage(ListedPassage($0, of: pair))
          }
        })
    }
  }

  private static func pair(_ pair: PairComparison) -> Item? {
    if pair.fate == .kept { return nil }
    let names = [pair.old, pair.record].compactMap { record in
      record.map { "\($0.source.path) -> \($0.target.path)" }
    }
    return .pair(fate: pair.fate, names: pair.fate == .renamed ? names : Array(names.suffix(1)))
  }
}

extension Array {
  /// What is equal stays in its order.
  fileprivate func stablySorted(by isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { a, b in
      if isBefore(a.element, b.element) { return true }
      if isBefore(b.element, a.element) { return false }
      return a.offset < b.offset
    }.map(\.element)
  }
}
