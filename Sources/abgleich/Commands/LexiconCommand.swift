import ArgumentParser
import BitextCore
import BitextLexicon

struct LexiconCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lexicon", abstract: "What abgleich knows of the translation of words.",
    subcommands: [
      Build.self, LexiconImportCommand.self, LexiconLearnCommand.self, LexiconShowCommand.self,
    ])

  struct Build: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Compiles the installed dictionaries, so that the next start is quick.")

    @OptionGroup var languages: LanguageOptions

    func run() throws {
      let languages = languages.pair
      let lexicon = try Lexicon.told(languages)
      let contents =
        lexicon.hasDictionary ? "with a dictionary" : "CLDR's names and the built-in words only"
      try Output.write("\(languages.source)-\(languages.target): \(contents)\n")
    }
  }
}
