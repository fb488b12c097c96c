import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextGate
import BitextPairing

/// From two paths to a bitext, and from that to findings.
struct PairAuditor: Sendable {
  struct Alignment: Sendable {
    var bitext: Bitext?
    var failures: [AuditResult.Failure] = []
  }

  var languages: (source: Language, target: Language)
  var aligner: Aligner
  var configuration: Configuration
  var intake: Intake
  /// The folder that paths count from, where that is not the working directory.
  var root: String?

  /// What both sides of one pair after the other are analysed with.
  struct Tools: ~Copyable {
    var source: AnalysisTools?
    var target: AnalysisTools?
  }

  func align(_ pair: ArticlePairs.Pair, with tools: inout Tools) -> Alignment {
    let sides = (
      intake.side(pair.source, language: languages.source, with: &tools.source),
      intake.side(pair.target, language: languages.target, with: &tools.target)
    )
    guard let source = sides.0.value, let target = sides.1.value else {
      return Alignment(failures: [sides.0, sides.1].compactMap { $0.error?.inResult })
    }
    return Alignment(bitext: aligner.align(source, target))
  }

  /// Audits on all cores.
  func audit(_ bitexts: [Bitext], _ bar: ProgressBar?) async -> [AuditedPair] {
    bar?.begin("auditing", of: bitexts.count)
    return await mapInParallel(bitexts) { bitext in
      defer { bar?.advance() }
      return audit(bitext)
    }
  }

  private func audit(_ bitext: Bitext) -> AuditedPair {
    let files = [bitext.source.document.path, bitext.target.document.path].map(located)
    let audit = Audit(lexicon: aligner.lexicon)
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
