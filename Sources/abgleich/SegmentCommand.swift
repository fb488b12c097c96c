import ArgumentParser
import BitextCore
import BitextReports
import Glibc

struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Cuts a file into segments and tokens.")

  @Argument(help: "A text, Markdown or HTML file.")
  var file: String

  @Option(help: "Its language, as an ISO 639 code; without, it is told from the text.")
  var language: String?

  @Option(help: ArgumentHelp("text or json, to standard output or =PATH.", valueName: "name"))
  var format: [FormatRequest] = []

  @OptionGroup var project: ConfigurationOptions

  func run() throws {
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    try FormatRequest.check(requests, known: ["text", "json"])
    let side = try Intake(banners: project.configuration(for: [file]).excludedBlocks.map(\.value))
      .side(
        file, language: language.map { Language($0) }
      ).orExit()
    Output.tell(side.document.notes.map { "\(file): \($0)" })
    for request in requests {
      var bytes: [UInt8] = []
      switch request.name {
      case "json": SegmentJSON().write(side, to: &bytes)
      case _: SegmentText().write(side, to: &bytes)
      }
      try Output.deliver(bytes, for: request)
    }
  }
}

extension Result where Failure == Intake.Failure {
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
