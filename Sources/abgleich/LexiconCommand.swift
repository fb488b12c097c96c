import ArgumentParser
import BitextCore
import BitextLexicon

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "What abgleich knows of the translation of words.",
    subcommands: [Build.self])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compiles the installed dictionaries, so that the next start is quick.")

    @OptionGroup var languages: LanguageOptions

    func run() throws {
      let lexicon = Lexicon.told(languages)
      Output.write("\(languages.source)-\(languages.target): \(lexicon.summary)\n")
    }
  }
}
