import ArgumentParser
import BitextGate
import BitextHistory
import BitextReports

/// How a comparison is reported, and what fails it, as options of a command.
struct DiffReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A report, to standard output or =PATH; repeatable: \(DiffFormat.names).",
      valueName: "name[=path]"))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity of a new finding that makes the exit status 1: error (default), warning, \
      note or never.
      """)
  var failOn: FailOn?

  func validate() throws {
    try FormatRequest.check(format, known: DiffFormat.allCases.map(\.rawValue))
  }

  /// Writes what was asked for, and ends the program if something could not be compared, which
  /// `isWhole` denies, or written, or if something new is bad enough.
  func deliver(
    _ comparison: AuditComparison, from inputs: [String], failOn usual: FailOn,
    isWhole: Bool = true
  ) throws {
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    let isWritten = try Output.deliver(requests, from: inputs) { try deliver(comparison, for: $0) }
    if requests.allSatisfy({ $0.path != nil }) {
      for sentence in ComparisonSummary(comparison).sentences { Output.write(sentence + "\n") }
    }
    if !isWritten || !isWhole { throw ExitCode(2) }
    if let least = (failOn ?? usual).severity, comparison.hasNew(atLeast: least) {
      throw ExitCode(1)
    }
  }

  private func deliver(_ comparison: AuditComparison, for request: FormatRequest) throws {
    guard let format = DiffFormat(rawValue: request.name) else { return }
    var bytes: [UInt8] = []
    switch format {
    case .text:
      let isTerminal = request.path == nil
      ComparisonText(
        columns: isTerminal ? Terminal.columns : 80, isColored: isTerminal && Terminal.isColored
      ).write(comparison, to: &bytes)
    case .markdown: ComparisonMarkdown().write(comparison, to: &bytes)
    case .html: try ComparisonPage().write(comparison, to: &bytes)
    case .json: ComparisonJSON().write(comparison, to: &bytes)
    }
    try Output.deliver(bytes, for: request)
  }
}
