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
    let auditor = auditor()
    let alignments = await mapInParallel(
      found.articles.pairs, with: { PairAuditor.Tools() }, { auditor.align($0, with: &$1) })
    let bitexts = await CorpusAligner(aligner: auditor.aligner)
      .improved(alignments.compactMap(\.bitext))
    return AuditResult(
      pairs: await mapInParallel(bitexts) { auditor.audit($0) },
      unpaired: auditor.unpaired(found.articles.unpaired),
      failures: found.failures + alignments.flatMap(\.failures))
  }
}
