import ArgumentParser
import BitextAlignment

struct SpeedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "speed",
    abstract: "Processor time of every stage on one thread, beside bare ICU and Gale-Church.",
    discussion: """
      Running text only. Long texts are the sets' articles one after the other, with other figures \
      and names in every repetition. Peak memory is that of the process so far; long texts run \
      last and in rising order.
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json
  }

  @Argument(help: "Folders of articles with gold beads.")
  var sets: [String]

  @Option(help: "Rounds, of which the median is reported.")
  var `repeat` = 7

  @Option(help: "Also one text of so many segments a side; may be repeated.")
  var long: [Int] = []

  @Option(help: "text or json.")
  var format = Format.text

  func run() async throws {
    let sets = try await SetOptions.read(sets, [.raw])
    if sets.isEmpty { return }
    let samples = sets.flatMap(\.samples)
    let lexicon = SetOptions.lexicon()
    let timer = StageTimer(samples: samples, lexicon: lexicon, parameters: AlignmentParameters())
    var report = try SpeedReport(timer, rounds: `repeat`)
    for segments in long.sorted() {
      report.long.append(try LongRun(samples, segments: segments, Aligner(lexicon)))
    }
    report.quality = sets.flatMap { Self.quality($0, Aligner(lexicon)) }
    Console.write(try format == .json ? report.json() : report.text)
  }

  private static func quality(_ set: AlignmentSet, _ aligner: Aligner) -> [AlignerQuality] {
    let ours = set.tally { aligner.align($0, $1).beads }
    let baseline = set.tally { GaleChurch().beads($0, $1) }
    return [
      AlignerQuality(set, aligner: "abgleich", ours),
      AlignerQuality(set, aligner: "Gale-Church", baseline),
    ]
  }
}
