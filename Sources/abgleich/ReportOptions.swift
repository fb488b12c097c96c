import ArgumentParser
import BitextCore
import BitextGate
import BitextReports

/// How an audit is reported, and what fails it, as options of a command.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A report, to standard output or =PATH; repeatable: text, json, markdown, html (PATH is a "
        + "folder).", valueName: "name[=path]"))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity that makes the exit status 1: error (default), warning, note or never.
      """)
  var failOn: FailOn?

  @Flag(help: "Show each finding's fingerprint in the text report, to waive it by.")
  var fingerprints = false

  func validate() throws {
    try FormatRequest.check(format, known: ["text", "json", "markdown", "html"])
    if format.contains(where: { $0.name == "html" && $0.path == nil }) {
      throw ValidationError("html is a folder of pages; say where, as in --format html=reports")
    }
  }

  /// Writes what was asked for, and ends the program unless nothing was found.
  func deliver(_ result: AuditResult, _ configuration: Configuration) throws {
    for pair in result.pairs {
      for document in [pair.bitext.source.document, pair.bitext.target.document] {
        Output.tell(document.notes.map { "\(document.path): \($0)" })
      }
    }
    Output.tell(result.failures.map { "\($0.path): \($0.message)" })
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    for request in requests { try write(result, for: request) }
    if requests.allSatisfy({ $0.path != nil }) {
      Output.write(AuditSummary(result).sentence + "\n")
    }
    if let status = Self.status(of: result, failOn ?? configuration.failOn.value) { throw status }
  }

  private func write(_ result: AuditResult, for request: FormatRequest) throws {
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
        columns: isTerminal ? Terminal.columns : 80,
        isColored: isTerminal && Terminal.isColored, showsFingerprints: fingerprints
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
