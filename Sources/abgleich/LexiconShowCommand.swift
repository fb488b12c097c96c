import ArgumentParser
import BitextCore
import BitextLexicon
import BitextReports

struct LexiconShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows what is known of a word or phrase, in both languages.")

  @Argument(help: "A word, or the words of a phrase.")
  var words: [String]

  @Option(help: ArgumentHelp("text or json, to standard output or =PATH.", valueName: "name"))
  var format: [FormatRequest] = []

  @OptionGroup var project: ProjectOptions

  func run() throws {
    let requests = format.isEmpty ? [FormatRequest("text")] : format
    try FormatRequest.check(requests, known: ["text", "json"])
    let lexicon = try project.lexicon(project.configuration(for: []))
    let text = words.joined(separator: " ")
    let entries = [lexicon.entry(of: text, .source), lexicon.entry(of: text, .target)]
    for request in requests {
      var bytes: [UInt8] = []
      switch request.name {
      case "json": WordJSON().write(entries, to: &bytes)
      case _: WordText().write(entries, to: &bytes)
      }
      try Output.deliver(bytes, for: request)
    }
  }
}
