import ArgumentParser
import BitextAlignment
import BitextAudit
import BitextCore
import BitextLexicon
import BitextReports
import Glibc

struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Finds what differs between articles and their translations.",
    discussion: """
      Give two files, or folders in which the pairs are found: by their paths where these tell \
      the language, otherwise by what they say. Formats: text, json, markdown, html. Of html, \
      PATH is a folder.
      """)

  @Argument(help: "Two files, or folders and files.")
  var paths: [String]

  @Option(
    help: ArgumentHelp(
      "A report, to standard output or =PATH; repeatable.", valueName: "name[=path]"))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity that makes the exit status 1: error (default), warning, note or never.
      """)
  var failOn: FailOn?

  @OptionGroup var search: SearchOptions

  func validate() throws {
    try FormatRequest.check(format, known: ["text", "json", "markdown", "html"])
    if format.contains(where: { $0.name == "html" && $0.path == nil }) {
      throw ValidationError("html is a folder of pages; say where, as in --format html=reports")
    }
  }

  func run() async throws {
    let configuration = try search.configuration(for: paths)
    let lexicon = try search.lexicon(configuration)
    let pairSearch = search.search(configuration, lexicon: lexicon)
    let found = await pairSearch.pairs(in: paths)
    let result = await audited(found, pairSearch, configuration)
    for pair in result.pairs {
      for document in [pair.bitext.source.document, pair.bitext.target.document] {
        Output.tell(document.notes.map { "\(document.path): \($0)" })
      }
    }
    Output.tell(result.failures.map { "\($0.path): \($0.message)" })
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    for request in requests { try deliver(result, for: request) }
    if requests.allSatisfy({ $0.path != nil }) {
      Output.write(AuditSummary(result).sentence + "\n")
    }
    let failOn = failOn ?? configuration.failOn ?? .error
    if let status = Self.status(of: result, failOn) { throw status }
  }

  private func audited(
    _ found: PairSearch.Found, _ search: PairSearch, _ configuration: Configuration
  ) async -> AuditResult {
    let auditor = PairAuditor(
      languages: search.languages, aligner: Aligner(search.lexicon),
      severities: configuration.severities)
    let alignments = await mapInParallel(
      found.articles.pairs, with: { PairAuditor.Tools() }, { auditor.align($0, with: &$1) })
    let bitexts = await CorpusAligner(aligner: auditor.aligner)
      .improved(alignments.compactMap(\.bitext))
    let rule = Rule.unpairedArticle
    let severity = configuration.severities[rule.name] ?? rule.severity
    let unpaired = severity.map { severity in
      found.articles.unpaired.map {
        AuditResult.Unpaired(path: $0.path, language: $0.language, severity: severity)
      }
    }
    return AuditResult(
      pairs: await mapInParallel(bitexts) { auditor.audit($0) }, unpaired: unpaired ?? [],
      failures: found.failures + alignments.flatMap(\.failures))
  }

  private func deliver(_ result: AuditResult, for request: FormatRequest) throws {
    if request.name == "html" {
      let folder = request.path ?? "."
      try HTMLReport().write(result) { path, bytes in
        try Output.deliver(bytes, for: FormatRequest("html", path: "\(folder)/\(path)"))
      }
      return
    }
    var bytes: [UInt8] = []
    switch request.name {
    case "json": JSONReport().write(result, to: &bytes)
    case "markdown": MarkdownReport().write(result, to: &bytes)
    case _:
      let isTerminal = request.path == nil
      TextReport(
        columns: isTerminal ? Terminal.columns : 80, isColored: isTerminal && Terminal.isColored
      ).write(result, to: &bytes)
    }
    try Output.deliver(bytes, for: request)
  }

  private static func status(of result: AuditResult, _ failOn: FailOn) -> ExitCode? {
    if !result.failures.isEmpty { return ExitCode(2) }
    guard let least = failOn.severity else { return nil }
    return Severity.allCases.contains { $0 >= least && result.count($0) > 0 } ? ExitCode(1) : nil
  }
}
