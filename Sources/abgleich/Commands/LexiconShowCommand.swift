import ArgumentParser
import BitextCore
import BitextLexicon
import BitextReports

struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what is known of a word or phrase, in both languages.")

  @Argument(help: "A word, or the words of a phrase.")
  var words: [String]

  @Option(help: .formats(of: Formats.words))
  var format: [FormatRequest] = []

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let delivery = try ReportDelivery(format, of: Formats.words)
    let configuration = try file.configuration(for: [])
    let lexicon = try project.lexicon(configuration)
    let text = words.joined(separator: " ")
    try delivery.deliver(
      [lexicon.entry(of: text, .source), lexicon.entry(of: text, .target)],
      from: project.origins([], configuration))
  }
}
