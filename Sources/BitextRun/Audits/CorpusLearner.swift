public import BitextAlignment
public import BitextCore

/// Learns the words of a corpus, so that they can be kept as a file and used for any pair.
///
/// What is learned depends neither on the order of the pairs nor on the number of cores.
public struct CorpusLearner: Sendable {
  /// What was learned, and of what.
  public struct Outcome: Sendable {
    /// What was learned.
    public var words: LearnedWords
    /// How many pairs of articles it was learned from.
    public var pairs: Int
    /// What could not be read.
    public var failures: [AuditResult.Failure]
  }

  /// How the pairs are found and aligned; words that were learned before are not used.
  public var run: AuditRun

  /// Learns from the pairs of a run.
  public init(run: AuditRun) { self.run = run }

  /// Learns from the pairs in folders and among files.
  public func words(in paths: [String]) async -> Outcome {
    let listener = run.search.listener
    defer { listener.end() }
    let found = await run.search.pairs(in: paths)
    let auditor = run.auditor(known: found.known)
    let aligner = Aligner(run.search.lexicon)
    listener.begin(.aligning, of: found.articles.pairs.count)
    let read = await mapInParallel(
      found.articles.pairs, with: { SideTools(auditor.languages) },
      { pair, tools in auditor.align(pair, with: &tools) { aligner.align($0, $1) } })
    let bitexts = read.compactMap(\.bitext)
    return Outcome(
      words: await words(of: bitexts, aligner, listener), pairs: bitexts.count,
      failures: found.failures + read.flatMap(\.failures))
  }

  /// What the sure beads show; then, with its help, what those show that were in doubt before.
  private func words(
    of bitexts: [Bitext], _ aligner: Aligner, _ listener: Listener
  ) async -> LearnedWords {
    listener.begin(.learning)
    let learned = WordLearner().words(in: bitexts)
    if learned.isEmpty { return learned }
    var taught = aligner
    taught.learned = learned
    listener.begin(.realigning, of: bitexts.count)
    let surer = await mapInParallel(bitexts) { [taught] bitext in
      defer { listener.advance() }
      return bitext.isInDoubt ? taught.align(bitext.source, bitext.target) : bitext
    }
    listener.begin(.learning)
    return WordLearner().words(in: surer)
  }
}
