import ArgumentParser
import BitextCore
import BitextGate
import BitextReports

/// How an audit is reported, and what fails it, as options of a command.
struct ReportOptions: ParsableArguments {
  @Option(help: .reports(of: Formats.audit))
  var format: [FormatRequest] = []

  @Option(
    help: """
      The least severity that makes the exit status 1: error (default), warning, note or never.
      """)
  var failOn: FailOn?

  @Flag(help: "Show each finding's fingerprint in the text report, to waive it by.")
  var fingerprints = false

  func validate() throws { try FormatRequest.check(format, of: Formats.audit) }

  /// Writes what was asked for, and ends the program unless nothing was found.
  ///
  /// `allowsEmpty` tells whether a verdict on no pair at all is one, `name` how the project calls a
  /// path.
  func deliver(
    _ result: AuditResult, _ configuration: Configuration, allowsEmpty: Bool,
    from origins: Origins, name: @escaping @Sendable (String) -> String
  ) throws {
    for pair in result.pairs {
      for document in [pair.bitext.source.document, pair.bitext.target.document] {
        Output.tell(document.notes.map { "\(document.path): \($0)" })
      }
    }
    Output.tell(result.notes)
    Output.tell(result.failures.map { "\($0.path): \($0.message)" })
    let failOn = failOn ?? configuration.failOn.value
    var delivery = try ReportDelivery(format, of: Formats.audit)
    delivery.style.showsFingerprints = fingerprints
    delivery.style.threshold = failOn.severity
    delivery.style.name = name
    let isWritten = try delivery.isDelivered(result.named(PathName.shown), from: origins)
    if delivery.leavesOutputFree { try Output.write(AuditSummary(result).sentence + "\n") }
    if !isWritten { throw ExitCode(2) }
    if result.pairs.isEmpty, result.failures.isEmpty, !allowsEmpty {
      Output.tell(Self.emptiness(result))
      throw ExitCode(2)
    }
    if let status = Self.status(of: result, failOn) { throw status }
  }

  private static func emptiness(_ result: AuditResult) -> String {
    let alone =
      switch result.unpaired.count {
      case 0: "no articles of the two languages"
      case 1: "one article, without its version in the other language"
      case let count: "\(count) articles, and none with its version in the other language"
      }
    return "no pair was judged: \(alone); --allow-empty lets that pass"
  }

  private static func status(of result: AuditResult, _ failOn: FailOn) -> ExitCode? {
    if !result.failures.isEmpty { return ExitCode(2) }
    guard let least = failOn.severity else { return nil }
    return Severity.allCases.contains { $0 >= least && result.count($0) > 0 } ? ExitCode(1) : nil
  }
}
