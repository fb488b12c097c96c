import BitextAlignment
import BitextAudit
import BitextCore
import BitextGate
import BitextPairing

/// From two paths to a bitext, and from that to findings.
struct PairAuditor: Sendable {
  /// What came of aligning a pair.
  struct Alignment: Sendable {
    /// Nil if a file could not be read, or is in another language than somebody said.
    var bitext: Bitext?
    /// What the path alone says wrongly of a file; it stands for all other findings.
    var remark: Finding?
    var failures: [AuditResult.Failure] = []
  }

  var languages: LanguagePair
  var aligner: PairAligner
  var rules: [Rule]
  var configuration: Configuration
  var intake: Intake
  var listener: Listener
  var ledger: Ledger
  /// The folder that paths count from, where that is not the working directory.
  var root: String?

  func align(_ pair: ArticlePairs.Pair, with tools: inout SideTools) -> Alignment {
    align(pair, with: &tools, aligner.align)
  }

  /// Does all that is done to a pair, for nothing but to see whether it can be done.
  func tryAlone(_ pair: ArticlePairs.Pair) {
    var tools = SideTools(languages)
    let alignment = align(pair, with: &tools)
    _ = alignment.bitext.map { audited($0, alignment.remark) }
  }

  /// Reads a pair and has it aligned.
  func align(
    _ pair: ArticlePairs.Pair, with tools: inout SideTools,
    _ align: (Side, Side) -> Bitext
  ) -> Alignment {
    defer { listener.advance() }
    return ledger.watch(Ledger.key(pair.source, pair.target)) {
      aligned(pair, with: &tools, align)
    }
  }

  private func aligned(
    _ pair: ArticlePairs.Pair, with tools: inout SideTools,
    _ align: (Side, Side) -> Bitext
  ) -> Alignment {
    let sides = (
      intake.side(pair.source, language: languages.source, with: &tools),
      intake.side(pair.target, language: languages.target, with: &tools)
    )
    guard let source = sides.0.value, let target = sides.1.value else {
      return Alignment(failures: [sides.0, sides.1].compactMap { $0.error?.inResult })
    }
    let check = LanguageCheck(source, target, languages)
    if !check.failures.isEmpty { return Alignment(failures: check.failures) }
    let bitext = align(source, target)
    return Alignment(bitext: bitext, remark: check.finding(in: bitext))
  }

  /// Audits on all cores what was aligned; nil where there is no bitext.
  func audited(_ alignments: some Sequence<Alignment> & Sendable) async -> [AuditedPair?] {
    let alignments = Array(alignments)
    listener.begin(.auditing, of: alignments.count)
    return await mapInParallel(alignments) { alignment in
      defer { listener.advance() }
      return alignment.bitext.map { audited($0, alignment.remark) }
    }
  }

  private func audited(_ bitext: Bitext, _ remark: Finding?) -> AuditedPair {
    ledger.watch(Ledger.key(bitext.source.document.path, bitext.target.document.path)) {
      judged(bitext, remark)
    }
  }

  private func judged(_ bitext: Bitext, _ remark: Finding?) -> AuditedPair {
    let files = [bitext.source.document.path, bitext.target.document.path].map(located)
    let pair = BitextAuditor(rules: rules, lexicon: aligner.aligner.lexicon)
      .audited(bitext, remark: remark)
    return AuditedPair(
      bitext: bitext,
      findings: pair.findings.compactMap { configuration.configured($0, at: files) },
      unjudged: pair.unjudged)
  }

  /// What the articles that stand alone come to.
  func unpaired(_ articles: [ArticlePairs.Unpaired]) -> [AuditResult.Unpaired] {
    articles.compactMap { article in
      let usual = Rule.unpairedArticle.severity
      return configuration.severityOfUnpaired(located(article.path), usual: usual).map {
        AuditResult.Unpaired(path: article.path, language: article.language, severity: $0)
      }
    }
  }

  /// Where a file is for the configuration.
  func located(_ path: String) -> String { root.map { "\($0)/\(path)" } ?? path }
}
