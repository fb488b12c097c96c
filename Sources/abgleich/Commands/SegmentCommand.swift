import ArgumentParser
import BitextCore
import BitextReports
import BitextRun

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cuts a file into segments and tokens.")

  @Argument(help: "A text, Markdown or HTML file.")
  var file: String

  @Option(help: "Its language, as an ISO 639 code; without, it is told from the text.")
  var language: String?

  @Option(help: .formats(of: Formats.segments))
  var format: [FormatRequest] = []

  @OptionGroup var project: ConfigurationOptions

  func run() throws {
    let delivery = try ReportDelivery(format, of: Formats.segments)
    let configuration = try project.configuration(for: [file])
    let side = try Intake(banners: configuration.excludedBlocks.map(\.value))
      .side(PathName.of(file), language: language.map { Language($0) }).orExit()
      .named(PathName.shown)
    Output.tell(side.document.notes.map { "\(file): \($0)" })
    try delivery.deliver(side, from: Origins([file], besides: [configuration.path]))
  }
}

extension Result where Failure == IntakeFailure {
  /// The value; a failure is told and ends the program with exit status 2.
  func orExit() throws -> Success {
    switch self {
    case .success(let value): return value
    case .failure(let error):
      let failure = error.inResult
      Output.tell("\(failure.path): \(failure.message)")
      throw ExitCode(2)
    }
  }
}
