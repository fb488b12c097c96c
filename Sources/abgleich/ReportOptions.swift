import ArgumentParser
import BitextCore
import BitextGate
import BitextReports

/// How an audit is reported, and what fails it, as options of a command.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A report, to standard output or =PATH; repeatable: \(AuditFormat.names) (of html, PATH is "
        + "a folder, or of one pair a page: a.html).", valueName: "name[=path]"))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity that makes the exit status 1: error (default), warning, note or never.
      """)
  var failOn: FailOn?

  @Flag(help: "Show each finding's fingerprint in the text report, to waive it by.")
  var fingerprints = false

  func validate() throws {
    try FormatRequest.check(format, known: AuditFormat.allCases.map(\.rawValue))
    if format.contains(where: { $0.name == "html" && $0.path == nil }) {
      throw ValidationError(
        "html is a folder of pages, or of one pair a page; say where, as in --format html=reports")
    }
  }

  /// Writes what was asked for, and ends the program unless nothing was found.
  ///
  /// `name` is how the project calls a path.
  func deliver(
    _ result: AuditResult, _ configuration: Configuration, name: (String) -> String
  ) throws {
    for pair in result.pairs {
      for document in [pair.bitext.source.document, pair.bitext.target.document] {
        Output.tell(document.notes.map { "\(document.path): \($0)" })
      }
    }
    Output.tell(result.failures.map { "\($0.path): \($0.message)" })
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    let failOn = failOn ?? configuration.failOn.value
    let writer = AuditFormatWriter(
      result: result, named: result.named(name), failOn: failOn, showsFingerprints: fingerprints)
    let inputs =
      result.pairs.flatMap { [$0.bitext.source.document.path, $0.bitext.target.document.path] }
      + result.unpaired.map(\.path) + result.failures.map(\.path)
    let isWritten = try Output.deliver(requests, from: inputs) { try writer.deliver($0) }
    if requests.allSatisfy({ $0.path != nil }) {
      Output.write(AuditSummary(result).sentence + "\n")
    }
    if !isWritten { throw ExitCode(2) }
    if let status = Self.status(of: result, failOn) { throw status }
  }

  private static func status(of result: AuditResult, _ failOn: FailOn) -> ExitCode? {
    if !result.failures.isEmpty { return ExitCode(2) }
    guard let least = failOn.severity else { return nil }
    return Severity.allCases.contains { $0 >= least && result.count($0) > 0 } ? ExitCode(1) : nil
  }
}
