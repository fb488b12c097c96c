import BitextAudit
import BitextCore
import BitextGate
import BitextPairing

/// Judges what changed in a repository.
struct GateRun: Sendable {
  var run: AuditRun
  var isStrict: Bool

  private enum Version { case judged, base }

  private struct Job {
    var pair: ArticlePairs.Pair
    var version: Version
  }

  func result(_ changes: RepositoryChanges) async throws(GitFailure) -> AuditResult {
    let bar = run.search.bar
    defer { bar?.erase() }
    let found = try await run.search.pairs(in: changes)
    let scope = GateScope(found.articles, of: changes, paths: run.search.marks)
    let contents = try await scope.contents()
    let auditors = (
      judged: run.auditor(files: contents.judged, root: changes.root),
      base: run.auditor(files: contents.base, root: changes.root)
    )
    let judged = scope.pairs.map { Job(pair: $0.judged, version: .judged) }
    let base = scope.pairs.compactMap(\.base).map { Job(pair: $0, version: .base) }
    bar?.begin("aligning", of: judged.count + base.count)
    let alignments = await mapInParallel(
      judged + base, with: { PairAuditor.Tools() },
      { job, tools in
        defer { bar?.advance() }
        return switch job.version {
        case .judged: auditors.judged.align(job.pair, with: &tools)
        case .base: auditors.base.align(job.pair, with: &tools)
        }
      })
    let corpus = CorpusAligner(aligner: auditors.judged.aligner, bar: bar)
    let news = await corpus.improved(alignments.prefix(judged.count).compactMap(\.bitext))
    let olds = await corpus.improved(alignments.dropFirst(judged.count).compactMap(\.bitext))
    let audited = await auditors.judged.audit(news, bar)
    let before = await auditors.base.audit(olds, bar)
    return AuditResult(
      pairs: verdicts(audited, before, scope, auditors.judged),
      unpaired: auditors.judged.unpaired(scope.unpaired),
      failures: changes.failures + failures(of: found, in: changes)
        + alignments.prefix(judged.count).flatMap(\.failures))
  }

  /// A base that could not be read is none, and everything counts as new.
  private func verdicts(
    _ audited: [AuditedPair], _ before: [AuditedPair], _ scope: GateScope, _ auditor: PairAuditor
  ) -> [AuditedPair] {
    let bases = Dictionary(
      scope.pairs.compactMap { pair in pair.base.map { (pair.judged.source, $0.source) } },
      uniquingKeysWith: { first, _ in first })
    let olds = Dictionary(
      before.map { ($0.bitext.source.document.path, $0) }, uniquingKeysWith: { first, _ in first })
    return audited.map { pair in
      let (source, target) = (
        pair.bitext.source.document.path, pair.bitext.target.document.path
      )
      guard let old = bases[source].flatMap({ olds[$0] }) else { return pair }
      let files = [source, target].map(auditor.located)
      let configuration = run.configuration
      return RevisionVerdict(isStrict: isStrict) { configuration.configured($0, at: files) }
        .judged(pair, against: old)
    }
  }

  /// A file that cannot be read stands in nobody's way until it is touched.
  private func failures(
    of found: PairSearch.Found, in changes: RepositoryChanges
  ) -> [AuditResult.Failure] {
    found.failures.filter { changes.isConcerned($0.path) }
  }
}
