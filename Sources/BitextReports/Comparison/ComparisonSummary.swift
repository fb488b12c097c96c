import BitextCore
public import BitextHistory

/// The counts of a comparison.
public struct ComparisonSummary: Sendable {
  let comparison: AuditComparison
  let findings: [FindingChange.Kind: [FindingChange]]
  let unchangedFindings: Int
  let passages: [PassageChange.Sides: Int]
  let unchangedPassages: Int
  let fates: [PairComparison.Fate: Int]
  /// Pairs of which the words of one version are not known.
  let unreadablePairs: Int

  /// Counts what changed.
  public init(_ comparison: AuditComparison) {
    self.comparison = comparison
    let pairs = comparison.pairs
    findings = Dictionary(grouping: pairs.flatMap(\.findings), by: \.kind)
    unchangedFindings = pairs.reduce(0) { $0 + $1.unchanged }
    let changes = pairs.flatMap { $0.passages ?? [] }
    passages = Dictionary(grouping: changes, by: \.sides).mapValues(\.count)
    unchangedPassages = pairs.reduce(0) { $0 + $1.unchangedPassages }
    fates = Dictionary(grouping: pairs, by: \.fate).mapValues(\.count)
    unreadablePairs = pairs.count { $0.passages == nil }
  }

  func count(_ kind: FindingChange.Kind) -> Int { findings[kind]?.count ?? 0 }

  func count(_ sides: PassageChange.Sides) -> Int { passages[sides] ?? 0 }

  func count(_ fate: PairComparison.Fate) -> Int { fates[fate] ?? 0 }

  /// Sentences for a person, without full stops; the first says the most.
  public var sentences: [String] {
    [
      findingSentence, passageSentence, pairSentence, unreadSentence, unpairedSentence,
      failureSentence,
    ].compactMap(\.self)
  }

  /// What came and what went of the findings.
  var findingSentence: String {
    var parts = [counted(count(.new), "new finding") + severities]
    if count(.reopened) > 0 { parts.append("\(count(.reopened)) open again") }
    parts += ["\(count(.gone)) gone", "\(unchangedFindings) unchanged"]
    if count(.accepted) > 0 { parts.append("\(count(.accepted)) accepted since") }
    return parts.joined(separator: ", ")
  }

  private var severities: String {
    let found = findings[.new] ?? []
    let counts = Severity.allCases.reversed().compactMap { severity -> String? in
      let count = found.count { $0.finding.severity == severity }
      return count > 0 ? counted(count, severity.rawValue) : nil
    }
    return counts.isEmpty ? "" : " (\(counts.joined(separator: ", ")))"
  }

  private var passageSentence: String? {
    let changed = PassageChange.Sides.allCases.filter { count($0) > 0 }
    guard let first = changed.first else {
      return unchangedPassages > 0 ? "no passage changed, \(unchangedPassages) unchanged" : nil
    }
    let parts = changed.map { sides in
      sides == first
        ? "\(counted(count(sides), "passage")) changed \(sides.words)"
        : "\(count(sides)) \(sides.words)"
    }
    return (parts + ["\(unchangedPassages) unchanged"]).joined(separator: ", ")
  }

  private var pairSentence: String {
    var parts = [counted(comparison.pairs.count - count(.removed), "pair")]
    let fates: [PairComparison.Fate] = [.added, .removed, .renamed, .unread]
    parts += fates.filter { count($0) > 0 }.map { "\(count($0)) \($0.words)" }
    if comparison.isOfChanges { parts.append("those that did not change were not looked at") }
    return parts.joined(separator: "; ")
  }

  private var unreadSentence: String? {
    let count = comparison.pairs.count { $0.wasUnread }
    guard count > 0 else { return nil }
    return "the older version of \(counted(count, "pair")) could not be read: whatever is found "
      + "there now counts as new"
  }

  private var unpairedSentence: String? {
    Self.sentence(comparison.unpaired) { counted($0, "new article") + " without a counterpart" }
  }

  private var failureSentence: String? {
    Self.sentence(comparison.failures) { counted($0, "new failure") }
  }

  private static func sentence<Thing>(
    _ changes: AuditComparison.Changes<Thing>, new: (Int) -> String
  ) -> String? {
    if changes.new.isEmpty && changes.gone.isEmpty { return nil }
    return "\(new(changes.new.count)), \(changes.gone.count) gone, \(changes.unchanged) unchanged"
  }

  /// What could not be compared, if anything.
  public var caveat: String? {
    guard unreadablePairs > 0 else { return nil }
    return "the passages of \(counted(unreadablePairs, "pair")) could not be compared: at least "
      + "one of the audits does not say what they read; an audit made today does"
  }
}

extension PassageChange.Sides {
  /// Where something changed.
  var words: String {
    switch self {
    case .source: "in the source only (the rendering may be stale)"
    case .target: "in the target only"
    case .both: "in both"
    }
  }
}

extension PairComparison.Fate {
  var words: String {
    switch self {
    case .kept: "kept"
    case .renamed: "renamed"
    case .added: "added"
    case .removed: "removed"
    case .unread: "not read now"
    }
  }
}
