import ArgumentParser
import BitextAlignment
import BitextCore
import BitextGate
import BitextRun

struct LexiconLearnCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Learns which words render each other from your articles, and keeps them in a file.",
    discussion: """
      Names, terms and, where no dictionary is installed, all other words are learned from the \
      passages that are surely versions of each other. Name the file under “learned” in the \
      configuration, and every audit of the project knows them. The same articles make the same \
      file.
      """)

  @Argument(help: "Folders and files, as audit takes them.")
  var paths: [String]

  @Option(help: ArgumentHelp("Where the words are written.", valueName: "file"))
  var output: String

  @OptionGroup var search: SearchOptions

  @OptionGroup var file: ConfigurationOptions

  @OptionGroup var project: ProjectOptions

  func run() async throws {
    let configuration = try file.configuration(for: paths)
    let lexicon = try project.lexicon(configuration)
    let pairSearch = search.search(project, configuration, lexicon: lexicon)
    let outcome = await CorpusLearner(run: AuditRun(search: pairSearch)).words(in: paths)
    Output.tell(outcome.failures.map { "\($0.path): \($0.message)" })
    guard !outcome.words.isEmpty else {
      Output.tell(
        "nothing learned from \(outcome.pairs) pairs of articles; expected more that are surely "
          + "versions of each other, some fifty sentences at the least")
      throw ExitCode(2)
    }
    let languages = pairSearch.languages
    let file = LearnedWordsFile(
      outcome.words, source: languages.source, target: languages.target)
    var origins = project.origins(paths, configuration)
    // Words that are learned anew take the place of the old ones, which they are not made from.
    origins.files.removeAll { $0 == configuration.learned?.value }
    try Output.write(file.bytes, toFile: output, from: origins)
    try Output.write(
      "\(output): \(outcome.words.count) pairs of words from \(outcome.pairs) pairs of articles\n")
    if !outcome.failures.isEmpty { throw ExitCode(2) }
  }
}
