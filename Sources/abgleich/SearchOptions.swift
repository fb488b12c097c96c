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

  @OptionGroup var languages: LanguageOptions

  func search(lexicon: Lexicon) -> PairSearch {
    PairSearch(
      languages: (languages.source, languages.target),
      patterns: pattern.isEmpty ? PathPattern.defaults : pattern, lexicon: lexicon)
  }
}
