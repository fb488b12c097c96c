/// What became of a pair of articles between two audits.
public struct PairComparison: Sendable {
  /// Whether both audits have it, and under which name.
  public enum Fate: String, Hashable, Sendable, CaseIterable {
    case kept, renamed, added, removed
    /// The newer audit could not read one of its files.
    case unread
  }

  /// What became of the pair itself.
  public let fate: Fate
  /// Whether the older audit could not read one of its files, so that nobody knows what is new in
  /// it: it is told as if all were.
  public let wasUnread: Bool
  /// What is known of it now; of a pair that is gone, what was known.
  public let record: PairRecord
  /// What was known of it; nil of one that was added.
  public let old: PairRecord?
  /// Each kind by itself in the order of the pair's findings.
  public let findings: [FindingChange]
  /// How many findings are what they were.
  public let unchanged: Int
  /// In the order of the text; nil where one of the audits did not write down what they say. Of a
  /// pair that was added or removed there are none.
  public let passages: [PassageChange]?
  /// How many passages say what they said.
  public let unchangedPassages: Int

  /// A pair that both audits have.
  ///
  /// `older` tells for each newer finding the old one that said the same, where that was found out
  /// from the texts.
  public init(from old: PairRecord, to new: PairRecord, older: [Int?]? = nil) {
    let isRenamed = old.source.path != new.source.path || old.target.path != new.target.path
    fate = isRenamed ? .renamed : .kept
    wasUnread = false
    record = new
    self.old = old
    let comparison = old.passages.flatMap { olds in
      new.passages.map { PassageComparison(from: olds, to: $0) }
    }
    passages = comparison?.changes
    unchangedPassages = comparison?.unchanged ?? 0
    let older = older ?? Self.older(old.findings, new.findings, comparison)
    let found = zip(new.findings, older).map { new, index in
      FindingChange(from: index.map { old.findings[$0] }, to: new)
    }
    let kept = Set(older.compactMap(\.self))
    let gone = old.findings.indices.filter { !kept.contains($0) }.compactMap {
      FindingChange(from: old.findings[$0], to: nil)
    }
    findings = found.compactMap(\.self) + gone
    unchanged = found.count { $0 == nil }
  }

  /// A pair that only the newer audit has, or that the older one could not read.
  public init(added new: PairRecord, wasUnread: Bool = false) {
    fate = .added
    self.wasUnread = wasUnread
    record = new
    old = nil
    findings = new.findings.compactMap { FindingChange(from: nil, to: $0) }
    unchanged = 0
    passages = []
    unchangedPassages = 0
  }

  /// A pair that only the older audit has; if it only could not be read, nothing is known of what
  /// was found in it.
  public init(removed old: PairRecord, isUnread: Bool = false) {
    fate = isUnread ? .unread : .removed
    wasUnread = false
    record = old
    self.old = old
    findings = isUnread ? [] : old.findings.compactMap { FindingChange(from: $0, to: nil) }
    unchanged = 0
    passages = []
    unchangedPassages = 0
  }

  /// By rule and fingerprint; what is about a passage as a whole also by the passage.
  private static func older(
    _ olds: [FindingRecord], _ news: [FindingRecord], _ passages: PassageComparison?
  ) -> [Int?] {
    var ties = Counterparts(olderCount: olds.count, newerCount: news.count)
    ties.tie(olds.map { [$0.rule, $0.fingerprint] }, news.map { [$0.rule, $0.fingerprint] })
    guard let passages else { return ties.older }
    ties.tie(
      olds.map { Complaint($0, on: passages.passage(ofOlder: $0)) },
      news.map {
        $0.unit.isOfPassage ? Complaint($0, on: passages.passage(ofNewer: $0)) : nil
      }, where: { olds[$0].severity >= news[$1].severity })
    return ties.older
  }

  private struct Complaint: Hashable {
    var rule: String
    var passage: PassagePlace

    init?(_ finding: FindingRecord, on passage: PassagePlace?) {
      guard let passage else { return nil }
      rule = finding.rule
      self.passage = passage
    }
  }
}
