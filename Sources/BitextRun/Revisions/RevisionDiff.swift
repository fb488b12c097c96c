public import BitextCore
public import BitextGate
public import BitextHistory
import BitextReports

/// Compares the two versions of what changed in a repository.
public struct RevisionDiff: Sendable {
  /// How both versions are audited.
  public var run: AuditRun

  /// Audits both versions as the run does.
  public init(run: AuditRun) { self.run = run }

  /// Both versions with the ties between them; states may still be given to the findings.
  public struct Versions: Sendable {
    /// What both are called, for people.
    public let names: (judged: String, base: String?)
    /// What articles that were renamed are called now, by their names of then.
    public let newNames: [String: String]
    /// The version that is judged.
    public var new: AuditResult
    /// The versions that the base has of pairs of now, then pairs that are none any more.
    public var old: AuditResult
    /// For each pair what it is made of.
    fileprivate let ties: [Tie]
  }

  fileprivate struct Tie {
    var hasBase: Bool
    /// Whether the base has the pair and it could not be read there.
    var wasUnread: Bool
    /// For each finding the older one that said the same; nil if the pair could not be read.
    var older: [Int?]?
  }

  /// Audits both versions of what changed, and what is gone.
  public func versions(_ changes: RepositoryChanges) async throws(GitFailure) -> Versions {
    let revisions = RevisionRun(run: run)
    let audit = try await revisions.audit(changes, withRemoved: true)
    let revised = audit.pairs.map { pair in
      pair.judged.map { judged in
        pair.base.map { revisions.verdict(on: judged, in: changes).revised(judged, from: $0) }
          ?? RevisedPair(judged, older: judged.findings.map { _ in nil })
      }
    }
    return Versions(
      names: changes.names, newNames: changes.newNames,
      new: AuditResult(
        pairs: revised.compactMap { $0?.pair }, unpaired: audit.unpaired,
        failures: audit.failures, notes: audit.notes),
      old: AuditResult(pairs: audit.pairs.compactMap(\.base) + audit.removed),
      ties: zip(audit.pairs, revised).map { pair, revised in
        Tie(
          hasBase: pair.base != nil, wasUnread: pair.isInBase && pair.base == nil,
          older: revised?.older)
      })
  }
}

extension RevisionDiff.Versions {
  /// What came and what went, with the states that the findings have.
  public var comparison: AuditComparison {
    var news = new.pairs.map { PairRecord($0) }[...]
    var olds = old.pairs.map { PairRecord($0) }[...]
    let pairs = ties.compactMap { tie -> PairComparison? in
      let base = tie.hasBase ? olds.popFirst() : nil
      guard let older = tie.older, let judged = news.popFirst() else {
        return base.map { PairComparison(removed: $0, isUnread: true) }
      }
      return base.map { PairComparison(from: $0, to: judged, older: older) }
        ?? PairComparison(added: judged, wasUnread: tie.wasUnread)
    }
    return AuditComparison(
      (old: names.base ?? "", new: names.judged), isOfChanges: true,
      pairs: pairs + olds.map { PairComparison(removed: $0) }, unpaired: ([], new.unpaired),
      failures: ([], new.failures))
  }
}
