public import BitextCore

/// What changed between two audits: what every report of it is written from.
public struct AuditComparison: Sendable {
  /// Things of which some came and some went.
  public struct Changes<Thing: Sendable>: Sendable {
    /// What is there now and was not.
    public let new: [Thing]
    /// What was there and is no more.
    public let gone: [Thing]
    /// How many are in both.
    public let unchanged: Int

    /// Things with the same key are the same; new are those that are open and were not, or were not
    /// there. What is accepted since, or from the start, is neither.
    init<Key: Hashable>(
      from olds: [Thing], to news: [Thing], by key: (Thing) -> Key,
      isOpen: (Thing) -> Bool = { _ in true }
    ) {
      var ties = Counterparts(olderCount: olds.count, newerCount: news.count)
      ties.tie(olds.map(key), news.map(key))
      let changes = zip(news, ties.older).map { thing, older in
        (thing: thing, isOpen: isOpen(thing), wasOpen: older.map { isOpen(olds[$0]) })
      }
      new = changes.filter { $0.isOpen && $0.wasOpen != true }.map(\.thing)
      gone = ties.rest.map { olds[$0] }
      unchanged = changes.count { $0.isOpen == $0.wasOpen }
    }
  }

  /// What was compared, for people: a file or a revision.
  public let old: String
  /// What it was compared with, for people.
  public let new: String
  /// Whether only pairs that changed were looked at.
  public let isOfChanges: Bool
  /// In the order of the newer audit; pairs that are gone come last.
  public let pairs: [PairComparison]
  /// Articles that stand alone.
  public let unpaired: Changes<AuditResult.Unpaired>
  /// Files that could not be read.
  public let failures: Changes<AuditResult.Failure>

  /// Compares two audits of whatever was audited.
  public init(_ names: (old: String, new: String), from old: AuditRecord, to new: AuditRecord) {
    let older = PairTies(from: old.pairs, to: new.pairs).older
    let unread = (old: Set(old.failures.map(\.path)), new: Set(new.failures.map(\.path)))
    let compared = zip(new.pairs, older).map { pair, index in
      index.map { PairComparison(from: old.pairs[$0], to: pair) }
        ?? PairComparison(added: pair, wasUnread: pair.hasFile(in: unread.old))
    }
    let kept = Set(older.compactMap(\.self))
    let gone = old.pairs.indices.filter { !kept.contains($0) }.map { index in
      PairComparison(
        removed: old.pairs[index], isUnread: old.pairs[index].hasFile(in: unread.new))
    }
    self.init(
      names, isOfChanges: false, pairs: compared + gone,
      unpaired: (old.unpaired, new.unpaired), failures: (old.failures, new.failures))
  }

  /// What pairs that were compared already come to.
  public init(
    _ names: (old: String, new: String), isOfChanges: Bool, pairs: [PairComparison],
    unpaired: (old: [AuditResult.Unpaired], new: [AuditResult.Unpaired]),
    failures: (old: [AuditResult.Failure], new: [AuditResult.Failure])
  ) {
    (old, new) = names
    self.isOfChanges = isOfChanges
    self.pairs = pairs
    self.unpaired = Changes(
      from: unpaired.old, to: unpaired.new, by: \.path, isOpen: { $0.state == .new })
    self.failures = Changes(from: failures.old, to: failures.new, by: { [$0.path, $0.message] })
  }

  /// Whether something is new, or open again, at or above a severity.
  public func hasNew(atLeast least: Severity) -> Bool {
    pairs.contains { pair in
      pair.findings.contains {
        ($0.kind == .new || $0.kind == .reopened) && $0.finding.severity >= least
      }
    } || unpaired.new.contains { $0.severity >= least }
  }
}

extension PairRecord {
  /// Whether one of its files is among these.
  fileprivate func hasFile(in paths: Set<String>) -> Bool {
    paths.contains(source.path) || paths.contains(target.path)
  }
}
