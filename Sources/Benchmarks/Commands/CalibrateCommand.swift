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
      if reliability.count > 0 {
        Console.write(reliability.text(kind.rawValue, of: "beads"))
      }
    }
  }
}
