import BitextAudit
public import BitextCore
public import BitextGate
public import BitextHistory
import BitextPairing

/// Audits what changed in a repository, in both versions.
public struct RevisionRun: Sendable {
  /// How both versions are audited.
  public var run: AuditRun

  /// Audits as the run does, whose search is that of the judged revision.
  public init(run: AuditRun) { self.run = run }

  /// `withRemoved` asks for the pairs of the base that are none any more.
  public func audit(
    _ changes: RepositoryChanges, withRemoved: Bool = false
  ) async throws(GitFailure) -> RevisionAudit {
    let listener = run.search.listener
    defer { listener.end() }
    let found = try await run.search.pairs(in: changes)
    let scope = GateScope(found.articles, of: changes, paths: run.search.marks)
    let contents = try await scope.contents(withRemoved: withRemoved, besides: found.known.paths)
    let aligner = VersionAligner(
      judge: run.auditor(files: contents.judged, known: found.known, root: changes.root),
      base: run.auditor(files: contents.base, root: changes.root))
    let (sound, faulty) = tried(scope.pairs, aligner)
    let removed = withRemoved ? scope.removed : []
    listener.begin(
      .aligning, of: sound.count + sound.count { $0.base != nil } + removed.count)
    let aligned = await aligner.align(sound)
    let before = aligned.compactMap(\.base) + (await aligner.align(removed))
    let news = await aligner.judge.audited(aligned.map(\.judged))
    var olds = await aligner.base.audited(before)[...]
    let pairs = zip(sound, news).map { pair, new in
      RevisionAudit.Pair(
        judged: new, base: pair.base == nil ? nil : olds.popFirst().flatMap(\.self),
        isInBase: pair.base != nil)
    }
    var audit = RevisionAudit(
      pairs: pairs, removed: olds.compactMap(\.self),
      unpaired: aligner.judge.unpaired(scope.unpaired),
      failures: changes.failures + failures(of: found, in: changes) + faulty
        + aligned.flatMap(\.judged.failures))
    judgeCoverage(of: &audit, found, changes, articlesAlone: scope.unpaired)
    return audit
  }

  /// The pairs that ended no run in a fault, and what is to be said of the others; those that are
  /// suspected of it are tried alone.
  private func tried(
    _ pairs: [GateScope.Pair], _ aligner: VersionAligner
  ) -> (sound: [GateScope.Pair], faulty: [AuditResult.Failure]) {
    let ledger = run.search.ledger
    let versions = { (pair: GateScope.Pair) in [pair.judged, pair.base].compactMap(\.self) }
    let failures = pairs.map { pair in
      versions(pair).lazy.compactMap {
        ledger.failure(Ledger.key($0.source, $0.target), path: pair.judged.target)
      }.first
    }
    let sound = zip(pairs, failures).filter { $0.1 == nil }.map(\.0)
    for pair in sound
    where versions(pair).contains(where: { ledger.isSuspect(Ledger.key($0.source, $0.target)) }) {
      aligner.judge.tryAlone(pair.judged)
      if let base = pair.base { aligner.base.tryAlone(base) }
    }
    return (sound, failures.compactMap(\.self))
  }

  /// Adds what was not looked at.
  private func judgeCoverage(
    of audit: inout RevisionAudit, _ found: FoundPairs, _ changes: RepositoryChanges,
    articlesAlone: [ArticlePairs.Unpaired]
  ) {
    let coverage = ChangeCoverage(changes, run.search.configuration, paths: run.search.marks)
    let isJudged = !audit.pairs.isEmpty || !articlesAlone.isEmpty || !audit.failures.isEmpty
    audit.notes = coverage.notes(isJudged: isJudged, others: found.others)
    if !isJudged { audit.failures = coverage.failures }
  }

  /// How a pair of the judged revision is seen in the light of the base.
  public func verdict(
    on pair: AuditedPair, in changes: RepositoryChanges, isStrict: Bool = false
  ) -> RevisionVerdict {
    let auditor = run.auditor(root: changes.root)
    let files = [pair.bitext.source.document.path, pair.bitext.target.document.path]
      .map(auditor.located)
    return RevisionVerdict(isStrict: isStrict, lexicon: run.search.lexicon) { [run] in
      run.search.configuration.configured($0, at: files)
    }
  }

  /// A file that cannot be read stands in nobody's way until it is touched.
  private func failures(
    of found: FoundPairs, in changes: RepositoryChanges
  ) -> [AuditResult.Failure] {
    found.failures.filter { changes.isConcerned($0.path) }
  }
}
