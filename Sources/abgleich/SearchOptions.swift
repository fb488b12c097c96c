import ArgumentParser
import BitextCore
import BitextLexicon
import BitextPairing

/// How pairs are looked for, as options of a command.
struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where translations lie, as in articles/{lang}/{path}; repeatable. Replaces the usual ones.",
      valueName: "pattern"),
    transform: { try PathPattern(parsing: $0) })
  var pattern: [PathPattern] = []

  @Option(
    help: ArgumentHelp(
      "The configuration; without, the nearest \(Configuration.fileName) above the first path.",
      valueName: "file"))
  var config: String?

  @OptionGroup var languages: LanguageOptions

  @OptionGroup var glossaries: GlossaryOptions

  func configuration(for paths: [String]) throws -> Configuration {
    do throws(Configuration.Failure) {
      return try Configuration.found(named: config, from: paths.first ?? ".")
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }

  func languages(_ configuration: Configuration) -> LanguagePair {
    languages.source != nil || languages.target != nil
      ? languages.pair
      : LanguagePair(source: configuration.source, target: configuration.target)
  }

  /// The lexicon of the languages with the glossaries of the configuration and the command line.
  func lexicon(_ configuration: Configuration) throws -> Lexicon {
    try Lexicon.told(
      languages(configuration), glossaries: configuration.glossaries + glossaries.glossary)
  }

  func search(_ configuration: Configuration, lexicon: Lexicon) -> PairSearch {
    let patterns = pattern.isEmpty ? configuration.patterns ?? PathPattern.defaults : pattern
    let languages = languages(configuration)
    return PairSearch(
      languages: (languages.source, languages.target), patterns: patterns, lexicon: lexicon)
  }
}
