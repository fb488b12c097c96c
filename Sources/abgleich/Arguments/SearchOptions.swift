import ArgumentParser
import BitextCore
import BitextGate
import BitextLexicon
import BitextPairing
import BitextRun

/// How pairs are looked for, as options of a command.
struct SearchOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Where translations lie, as in articles/{lang}/{path}; repeatable. Replaces the usual ones.",
      valueName: "pattern"),
    transform: { try PathPattern(parsing: $0) })
  var pattern: [PathPattern] = []

  /// An audit of what is found so, with the words that the project knows and keeps; what is wrong
  /// with them ends the program with exit status 2.
  func run(_ project: ProjectOptions, _ configuration: Configuration) throws -> AuditRun {
    AuditRun(
      search: search(project, configuration, lexicon: try project.lexicon(configuration)),
      learned: try project.learnedWords(configuration))
  }

  func search(
    _ project: ProjectOptions, _ configuration: Configuration, lexicon: Lexicon
  ) -> PairSearch {
    var search = PairSearch(
      languages: project.languages(configuration), patterns: pattern, lexicon: lexicon,
      configuration: configuration, listener: ProgressBar()?.listener ?? .none)
    search.ledger = Supervisor.ledger
    return search
  }
}
