import ArgumentParser

struct AblationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ablation", abstract: "What each signal is worth: one taken away at a time.")

  @OptionGroup var options: SetOptions

  func run() async throws {
    let sets = try await options.read()
    if sets.isEmpty { return }
    let ablation = await Ablation(sets, SetOptions.lexicon(), options.parameters)
    for (number, set) in sets.enumerated() {
      Console.write("\(set.name), \(set.mode.rawValue)\n\n")
      var table = QualityTable(["without"])
      for row in ablation.rows { table.append([row.without ?? "nothing"], row.tallies[number]) }
      Console.write("\(table.text)\n")
    }
  }
}
