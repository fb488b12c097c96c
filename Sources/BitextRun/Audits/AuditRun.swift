public import BitextAlignment
public import BitextAudit
public import BitextCore
import BitextGate

/// From what was found to be pairs to what is wrong with them.
public struct AuditRun: Sendable {
  /// How the pairs are found, and with what languages, lexicon and configuration they are audited.
  public var search: PairSearch
  /// What is looked for.
  public var rules: [Rule]
  /// Words that a corpus taught, kept by somebody; see `CorpusLearner`.
  public var learned: LearnedWords

  /// Audits with all rules unless others are given.
  public init(
    search: PairSearch, rules: [Rule] = AllRules.rules, learned: LearnedWords = .none
  ) {
    self.search = search
    self.rules = rules
    self.learned = learned
  }

  /// Finds the pairs in folders and among files, and audits them.
  public func result(in paths: [String]) async -> AuditResult {
    await result(search.pairs(in: paths))
  }

  /// Audits pairs on disk.
  public func result(_ found: FoundPairs) async -> AuditResult {
    defer { search.listener.end() }
    let auditor = auditor(known: found.known)
    let faulty = found.articles.pairs.map {
      search.ledger.failure(Ledger.key($0.source, $0.target), path: $0.target)
    }
    let pairs = zip(found.articles.pairs, faulty).filter { $0.1 == nil }.map(\.0)
    for pair in pairs where search.ledger.isSuspect(Ledger.key(pair.source, pair.target)) {
      auditor.tryAlone(pair)
    }
    search.listener.begin(.aligning, of: pairs.count)
    let alignments = await mapInParallel(
      pairs, with: { SideTools(auditor.languages) }, { auditor.align($0, with: &$1) })
    return AuditResult(
      pairs: await auditor.audited(alignments).compactMap(\.self),
      unpaired: auditor.unpaired(found.articles.unpaired),
      failures: found.failures + faulty.compactMap(\.self) + alignments.flatMap(\.failures),
      notes: found.notes)
  }

  /// An auditor of files on disk or, with `files`, of those of a revision below `root`.
  func auditor(
    files: [String: [UInt8]]? = nil, known: KnownArticles = .none, root: String? = nil
  ) -> PairAuditor {
    var intake = Intake(
      banners: search.configuration.excludedBlocks.map(\.value), files: files)
    intake.known = known
    intake.allowsEmpty = true
    return PairAuditor(
      languages: search.languages,
      aligner: PairAligner(Aligner(search.lexicon, learned: learned)), rules: rules,
      configuration: search.configuration, intake: intake, listener: search.listener,
      ledger: search.ledger, root: root)
  }
}
