import BitextCore
import BitextGate

/// Judges what changed in a repository.
struct GateRun: Sendable {
  var run: AuditRun
  var isStrict: Bool

  func result(_ changes: RepositoryChanges) async throws(GitFailure) -> AuditResult {
    let revisions = RevisionRun(run: run)
    let audit = try await revisions.audit(changes)
    let pairs = audit.pairs.compactMap { pair -> AuditedPair? in
      // A base that could not be read is none, and everything counts as new.
      guard let judged = pair.judged, let base = pair.base else { return pair.judged }
      return revisions.verdict(on: judged, in: changes, isStrict: isStrict)
        .judged(judged, against: base)
    }
    return AuditResult(pairs: pairs, unpaired: audit.unpaired, failures: audit.failures)
  }
}
