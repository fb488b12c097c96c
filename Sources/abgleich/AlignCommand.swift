import ArgumentParser
import BitextAlignment
import BitextCore
import BitextGate
import BitextLexicon
import BitextReports

struct AlignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align", abstract: "Aligns two versions of an article, sentence by sentence.")

  @Argument(help: "The version in the source language.")
  var source: String

  @Argument(help: "The version in the target language.")
  var target: String

  @Flag(help: "Both files have one sentence a line, and a blank line between paragraphs.")
  var segmented = false

  @Option(
    help: ArgumentHelp(
      "text, html, json or ladder, to standard output or =PATH.", valueName: "name"))
  var format: [FormatRequest] = []

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    try FormatRequest.check(requests, known: ["text", "html", "json", "ladder"])
    let configuration = try project.configuration(for: [source, target])
    let languages = project.languages(configuration)
    let intake = Intake(
      segmentation: segmented ? .lines : .sentences,
      banners: configuration.excludedBlocks.map(\.value))
    let sides = (
      try intake.side(source, language: languages.source).orExit(),
      try intake.side(target, language: languages.target).orExit()
    )
    for document in [sides.0.document, sides.1.document] {
      Output.tell(document.notes.map { "\(document.path): \($0)" })
    }
    let lexicon = try project.lexicon(configuration)
    let bitext = await CorpusAligner(aligner: Aligner(lexicon)).align(sides.0, sides.1)
    for request in requests { try deliver(bitext, for: request) }
  }

  private func deliver(_ bitext: Bitext, for request: FormatRequest) throws {
    var bytes: [UInt8] = []
    switch request.name {
    case "html": try AlignmentPage().write(bitext, to: &bytes)
    case "json": AlignmentJSON().write(bitext, to: &bytes)
    case "ladder": LadderReport().write(bitext, to: &bytes)
    case _:
      let isTerminal = request.path == nil
      AlignmentText(
        columns: isTerminal ? Terminal.columns : 80, isColored: isTerminal && Terminal.isColored
      ).write(bitext, to: &bytes)
    }
    try Output.deliver(bytes, for: request)
  }
}
