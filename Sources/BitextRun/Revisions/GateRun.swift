public import BitextCore
public import BitextGate

/// Judges what changed in a repository.
public struct GateRun: Sendable {
  /// How both versions are audited.
  public var run: AuditRun
  /// Whether findings count that were there before.
  public var isStrict: Bool

  /// Findings that the older version of the same passage had count only where it is strict.
  public init(run: AuditRun, isStrict: Bool = false) {
    self.run = run
    self.isStrict = isStrict
  }

  /// The findings that count of what changed.
  public func result(_ changes: RepositoryChanges) async throws(GitFailure) -> AuditResult {
    let revisions = RevisionRun(run: run)
    let audit = try await revisions.audit(changes)
    let pairs = audit.pairs.compactMap { pair -> AuditedPair? in
      // A base that could not be read is none, and everything counts as new.
      guard let judged = pair.judged, let base = pair.base else { return pair.judged }
      return revisions.verdict(on: judged, in: changes, isStrict: isStrict)
        .judged(judged, against: base)
    }
    return AuditResult(
      pairs: pairs, unpaired: audit.unpaired, failures: audit.failures,
      notes: audit.notes)
  }
}
