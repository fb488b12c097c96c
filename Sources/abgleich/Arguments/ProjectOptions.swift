import ArgumentParser
import BitextAlignment
import BitextCore
import BitextGate
import BitextLexicon
import BitextRun

/// Which configuration to read, as an option of a command.
struct ConfigurationOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The configuration; without, the nearest \(Configuration.fileName) above the first path.",
      valueName: "file"))
  var config: String?

  /// The configuration for some paths; what is wrong with it ends the program with exit status 2.
  func configuration(for paths: [String], preset: Preset = .editor) throws -> Configuration {
    do throws(ProjectError) {
      return try Configuration.found(named: config, from: paths.first ?? ".", preset: preset)
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }
}

/// What a project says of itself, as options of a command.
///
/// It stands beside other groups of a command and not in one of them, and holds one alone: a debug
/// build checks each group four times as often as the one that holds it, which every start would
/// pay for.
struct ProjectOptions: ParsableArguments {
  @OptionGroup var languages: LanguageOptions

  @Option(
    help: ArgumentHelp(
      "A glossary (.tsv, .csv, .tbx) or translation memory (.tmx); repeatable.",
      valueName: "file"))
  var glossary: [String] = []

  /// What a command of the project reads: articles at some paths, what it says of itself, and other
  /// files.
  func origins(
    _ paths: [String], _ configuration: Configuration, besides files: [String?] = []
  ) -> Origins {
    Origins(
      paths,
      besides: [configuration.path, configuration.learned?.value]
        + (configuration.glossaries?.value ?? []) + glossary + files)
  }

  /// The languages of the command line, else those of the configuration.
  func languages(_ configuration: Configuration) -> LanguagePair {
    languages.source != nil || languages.target != nil
      ? languages.pair
      : LanguagePair(source: configuration.source?.value, target: configuration.target?.value)
  }

  /// The words that the project learned and keeps; what is wrong with them ends the program with
  /// exit status 2.
  func learnedWords(_ configuration: Configuration) throws -> LearnedWords {
    do throws(ProjectError) {
      return try configuration.learnedWords(for: languages(configuration))
    } catch {
      Output.tell(error.description)
      throw ExitCode(2)
    }
  }

  /// The lexicon of the languages with the glossaries of the configuration and the command line.
  func lexicon(_ configuration: Configuration) throws -> Lexicon {
    try Lexicon.told(
      languages(configuration),
      glossaries: (configuration.glossaries?.value ?? []) + glossary)
  }
}
