import BitextAudit
import BitextCore
import BitextGate
import BitextHistory
import BitextPairing

/// Audits what changed in a repository, in both versions.
struct RevisionRun: Sendable {
  var run: AuditRun

  private struct Job {
    var auditor: PairAuditor
    var pair: ArticlePairs.Pair
  }

  /// `withRemoved` asks for the pairs of the base that are none any more.
  func audit(
    _ changes: RepositoryChanges, withRemoved: Bool = false
  ) async throws(GitFailure) -> RevisionAudit {
    let bar = run.search.bar
    defer { bar?.erase() }
    let found = try await run.search.pairs(in: changes)
    let scope = GateScope(found.articles, of: changes, paths: run.search.marks)
    let contents = try await scope.contents(withRemoved: withRemoved)
    let judge = run.auditor(files: contents.judged, root: changes.root)
    let base = run.auditor(files: contents.base, root: changes.root)
    let judged = scope.pairs.map { Job(auditor: judge, pair: $0.judged) }
    let before = scope.pairs.compactMap(\.base) + (withRemoved ? scope.removed : [])
    let jobs = judged + before.map { Job(auditor: base, pair: $0) }
    bar?.begin("aligning", of: jobs.count)
    let alignments = await mapInParallel(
      jobs, with: { PairAuditor.Tools() },
      { job, tools in
        defer { bar?.advance() }
        return job.auditor.align(job.pair, with: &tools)
      })
    let news = await audited(alignments.prefix(judged.count), judge)
    var olds = await audited(alignments.dropFirst(judged.count), base)[...]
    let pairs = zip(scope.pairs, news).map { pair, new in
      RevisionAudit.Pair(
        judged: new, base: pair.base == nil ? nil : olds.popFirst().flatMap(\.self),
        isInBase: pair.base != nil)
    }
    return RevisionAudit(
      pairs: pairs, removed: olds.compactMap(\.self), unpaired: judge.unpaired(scope.unpaired),
      failures: changes.failures + failures(of: found, in: changes)
        + alignments.prefix(judged.count).flatMap(\.failures))
  }

  /// How a pair of the judged revision is seen in the light of the base.
  func verdict(
    on pair: AuditedPair, in changes: RepositoryChanges, isStrict: Bool = false
  ) -> RevisionVerdict {
    let auditor = run.auditor(root: changes.root)
    let files = [pair.bitext.source.document.path, pair.bitext.target.document.path]
      .map(auditor.located)
    return RevisionVerdict(isStrict: isStrict) { [run] in
      run.configuration.configured($0, at: files)
    }
  }

  /// What came of each alignment, nil where there is none.
  private func audited(
    _ alignments: some Sequence<PairAuditor.Alignment>, _ auditor: PairAuditor
  ) async -> [AuditedPair?] {
    let bitexts = await CorpusAligner(aligner: auditor.aligner, bar: run.search.bar)
      .improved(alignments.compactMap(\.bitext))
    var pairs = await auditor.audit(bitexts, run.search.bar)[...]
    return alignments.map { $0.bitext == nil ? nil : pairs.popFirst() }
  }

  /// A file that cannot be read stands in nobody's way until it is touched.
  private func failures(
    of found: PairSearch.Found, in changes: RepositoryChanges
  ) -> [AuditResult.Failure] {
    found.failures.filter { changes.isConcerned($0.path) }
  }
}
