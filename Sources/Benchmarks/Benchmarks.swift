import ArgumentParser

/// Measures the aligner on sets of articles with known beads, and the audit on known defects.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    abstract: "Measures how well and how fast articles are aligned, and fits what can be fitted.",
    discussion: """
      A SET is a folder with, for each article, NAME.json (the gold beads), NAME.en.txt and
      NAME.de.txt (running text) and NAME.en.sent and NAME.de.sent (a sentence a line). A set that \
      is not there is passed over with a note.
      """,
    subcommands: [
      QualityCommand.self, FitCommand.self, CalibrateCommand.self, AblationCommand.self,
      SpeedCommand.self, DoublingCommand.self, GateCommand.self, FindingsCommand.self,
      FuzzCommand.self,
    ])
}
