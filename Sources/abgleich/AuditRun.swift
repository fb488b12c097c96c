import BitextAlignment
import BitextAudit
import BitextCore
import BitextGate

/// From what was found to be pairs to what is wrong with them.
struct AuditRun: Sendable {
  var search: PairSearch
  var configuration: Configuration

  /// An auditor of files on disk or, with `files`, of those of a revision below `root`.
  func auditor(files: [String: [UInt8]]? = nil, root: String? = nil) -> PairAuditor {
    PairAuditor(
      languages: search.languages, aligner: Aligner(search.lexicon), configuration: configuration,
      intake: Intake(banners: configuration.excludedBlocks.map(\.value), files: files), root: root)
  }

  /// Audits pairs on disk.
  func result(_ found: PairSearch.Found) async -> AuditResult {
    let bar = search.bar
    defer { bar?.erase() }
    let auditor = auditor()
    bar?.begin("aligning", of: found.articles.pairs.count)
    let alignments = await mapInParallel(
      found.articles.pairs, with: { PairAuditor.Tools() },
      { pair, tools in
        defer { bar?.advance() }
        return auditor.align(pair, with: &tools)
      })
    let bitexts = await CorpusAligner(aligner: auditor.aligner, bar: bar)
      .improved(alignments.compactMap(\.bitext))
    return AuditResult(
      pairs: await auditor.audit(bitexts, bar),
      unpaired: auditor.unpaired(found.articles.unpaired),
      failures: found.failures + alignments.flatMap(\.failures))
  }
}
