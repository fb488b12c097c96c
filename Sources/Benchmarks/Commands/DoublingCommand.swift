import ArgumentParser
import BitextLexicon

struct DoublingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doubling",
    abstract: "Doubles texts of every kind and tells how much longer each stage takes.",
    discussion: """
      2 is linear, 4 is the square. Some stages are dearer up to a length from which on they look \
      at what is near alone, so that the ratio of long texts counts.
      """)

  @Argument(help: "Kinds of text; without, all.")
  var kinds: [String] = []

  @Option(help: "How many sizes, each twice the one before.")
  var steps = 4

  @Option(help: "Rounds, of which the least is reported.")
  var `repeat` = 3

  @Option(help: "The ratio above which the exit status is 1.")
  var most: Double?

  func run() throws {
    let lexicon = Lexicon.open(source: .english, target: .german, dictionaries: [])
    let chosen = GrowingText.kinds.filter { kinds.isEmpty || kinds.contains($0.name) }
    var table = TextTable(["text", "units", "s", "analyse", "align", "audit", "all"])
    var worst = 0.0
    for kind in chosen {
      let doubling = try Doubling(kind, steps: steps, rounds: `repeat`, lexicon)
      worst = max(worst, doubling.ratio)
      table.rows.append(doubling.row)
    }
    Console.write(table.text)
    if let most, worst > most { throw ExitCode(1) }
  }
}
