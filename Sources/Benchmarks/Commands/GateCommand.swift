import ArgumentParser

struct GateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gate",
    abstract: "Time of gating one changed pair in a large repository, beside auditing it alone.",
    discussion: """
      Builds a git repository of numbered copies of one pair in a temporary folder, changes one of \
      them, and runs both commands in turn. The bound is 3; beyond it the exit status is 1.
      """)

  @Argument(help: "The built abgleich.")
  var tool: String

  @Argument(help: "An article in English.")
  var source: String

  @Argument(help: "Its German version.")
  var target: String

  @Option(help: "Pairs in the repository.")
  var pairs = 2_000

  @Option(help: "Rounds, of which the fastest and the median are reported.")
  var `repeat` = 15

  static let bound = 3.0

  func run() async throws {
    let repository = try await GateRepository(source: source, target: target, pairs: pairs)
    let timing = try await GateTiming(tool: tool, repository, rounds: max(1, `repeat`))
    try repository.remove()
    var table = TextTable(["one pair of \(pairs)", "fastest", "median"])
    for (name, seconds) in [("audit alone", timing.audit), ("gate", timing.gate)] {
      table.rows.append(
        [name] + [seconds.fastest, seconds.median].map { Figures.decimal($0 * 1_000, 1) + " ms" })
    }
    let ratio = timing.gate.median / timing.audit.median
    Console.write(table.text + "ratio of the medians: \(Figures.decimal(ratio, 2))\n")
    if ratio > Self.bound { throw ExitCode(1) }
  }
}
