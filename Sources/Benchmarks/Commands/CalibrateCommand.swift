import ArgumentParser
import BitextAlignment

struct CalibrateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calibrate",
    abstract: "Whether beads are right as often as their probabilities say.")

  @OptionGroup var options: SetOptions

  func run() async throws {
    let sets = try await options.read()
    if sets.isEmpty { return }
    let aligner = Aligner(SetOptions.lexicon(), parameters: options.parameters)
    let judgements = sets.flatMap(\.samples).flatMap { sample in
      AlignmentScorer(sample.gold).judgements(aligner.align(sample.source, sample.target).beads)
    }
    for kind in BeadJudgement.Kind.allCases {
      let reliability = Reliability(judgements.filter { $0.kind == kind })
      if reliability.count > 0 { Console.write(Self.text(reliability, kind)) }
    }
  }

  private static func text(_ reliability: Reliability, _ kind: BeadJudgement.Kind) -> String {
    var table = TextTable(["probability", "beads", "mean probability", "right", "share right"])
    for bin in reliability.bins where bin.count > 0 {
      table.rows.append([
        "\(Figures.short(bin.lower)) to \(Figures.short(bin.upper))", "\(bin.count)",
        Figures.percent(bin.meanProbability, 2), "\(bin.right)",
        Figures.percent(bin.shareRight, 2),
      ])
    }
    return """
      Beads \(kind.rawValue): \(reliability.count), expected calibration error \
      \(Figures.percent(reliability.expectedError, 2)) %

      \(table.text)

      """
  }
}
