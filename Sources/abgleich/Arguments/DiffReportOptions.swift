import ArgumentParser
import BitextGate
import BitextHistory
import BitextReports

/// How a comparison is reported, and what fails it, as options of a command.
struct DiffReportOptions: ParsableArguments {
  @Option(help: .reports(of: Formats.comparison))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity of a new finding that makes the exit status 1: error (default), warning, \
      note or never.
      """)
  var failOn: FailOn?

  func validate() throws { try FormatRequest.check(format, of: Formats.comparison) }

  /// Writes what was asked for, and ends the program if something could not be compared, which
  /// `isWhole` denies, or written, or if something new is bad enough.
  func deliver(
    _ comparison: AuditComparison, from origins: Origins, failOn usual: FailOn,
    isWhole: Bool = true
  ) throws {
    let delivery = try ReportDelivery(format, of: Formats.comparison)
    let isWritten = try delivery.isDelivered(comparison, from: origins)
    if delivery.leavesOutputFree {
      for sentence in ComparisonSummary(comparison).sentences { try Output.write(sentence + "\n") }
    }
    if !isWritten || !isWhole { throw ExitCode(2) }
    if let least = (failOn ?? usual).severity, comparison.hasNew(atLeast: least) {
      throw ExitCode(1)
    }
  }
}
