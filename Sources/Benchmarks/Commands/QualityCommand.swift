import ArgumentParser

struct QualityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quality", abstract: "Precision, recall and F1 of the beads.")

  @OptionGroup var options: SetOptions

  func run() async throws {
    let sets = try await options.read()
    if sets.isEmpty { return }
    var evaluation = Evaluation(sets, SetOptions.lexicon())
    let tallies = await evaluation.tallies(options.parameters)
    var table = QualityTable(["set", "mode"])
    for (set, tally) in zip(sets, tallies) {
      table.append([set.name, set.mode.rawValue], tally)
    }
    Console.write(table.text)
  }
}
