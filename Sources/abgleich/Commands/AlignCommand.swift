import ArgumentParser
import BitextAlignment
import BitextCore
import BitextGate
import BitextLexicon
import BitextReports
import BitextRun

struct AlignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "align", abstract: "Aligns two versions of an article, sentence by sentence.")

  @Argument(help: "The version in the source language.")
  var source: String

  @Argument(help: "The version in the target language.")
  var target: String

  @Flag(help: "Both files have one sentence a line, and a blank line between paragraphs.")
  var segmented = false

  @Option(help: .formats(of: Formats.alignment))
  var format: [FormatRequest] = []

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let delivery = try ReportDelivery(format, of: Formats.alignment)
    let configuration = try file.configuration(for: [source, target])
    let languages = project.languages(configuration)
    let intake = Intake(
      segmentation: segmented ? .lines : .sentences,
      banners: configuration.excludedBlocks.map(\.value))
    let sides = (
      try intake.side(PathName.of(source), language: languages.source).orExit(),
      try intake.side(PathName.of(target), language: languages.target).orExit()
    )
    for document in [sides.0.document, sides.1.document] {
      Output.tell(document.notes.map { "\(document.path): \($0)" })
    }
    let lexicon = try project.lexicon(configuration)
    let aligner = Aligner(lexicon, learned: try project.learnedWords(configuration))
    let bitext = PairAligner(aligner).align(sides.0, sides.1).named(PathName.shown)
    try delivery.deliver(bitext, from: project.origins([source, target], configuration))
  }
}
