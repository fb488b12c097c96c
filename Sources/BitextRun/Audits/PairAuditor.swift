import BitextAlignment
import BitextAudit
import BitextCore
import BitextGate
import BitextPairing

/// From two paths to a bitext, and from that to findings.
struct PairAuditor: Sendable {
  /// What came of aligning a pair.
  struct Alignment: Sendable {
    /// Nil if a file could not be read.
    var bitext: Bitext?
    var failures: [AuditResult.Failure] = []
  }

  var languages: LanguagePair
  var aligner: Aligner
  var rules: [Rule]
  var configuration: Configuration
  var intake: Intake
  var listener: Listener
  /// The folder that paths count from, where that is not the working directory.
  var root: String?

  func align(_ pair: ArticlePairs.Pair, with tools: inout SideTools) -> Alignment {
    defer { listener.advance() }
    let sides = (
      intake.side(pair.source, language: languages.source, with: &tools),
      intake.side(pair.target, language: languages.target, with: &tools)
    )
    guard let source = sides.0.value, let target = sides.1.value else {
      return Alignment(failures: [sides.0, sides.1].compactMap { $0.error?.inResult })
    }
    return Alignment(bitext: aligner.align(source, target))
  }

  /// Audits on all cores what was aligned, and aligns before that again what is in doubt; nil where
  /// there is no bitext.
  func audited(_ alignments: some Sequence<Alignment>) async -> [AuditedPair?] {
    let bitexts = await CorpusAligner(aligner: aligner, listener: listener)
      .improved(alignments.compactMap(\.bitext))
    listener.begin(.auditing, of: bitexts.count)
    var pairs = await mapInParallel(bitexts) { bitext in
      defer { listener.advance() }
      return audited(bitext)
    }[...]
    return alignments.map { $0.bitext == nil ? nil : pairs.popFirst() }
  }

  private func audited(_ bitext: Bitext) -> AuditedPair {
    let files = [bitext.source.document.path, bitext.target.document.path].map(located)
    let audit = Audit(rules, lexicon: aligner.lexicon)
    return AuditedPair(
      bitext: bitext,
      findings: audit.findings(in: bitext).compactMap {
        configuration.configured($0, at: files)
      }, unjudged: audit.unjudged(in: bitext))
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
