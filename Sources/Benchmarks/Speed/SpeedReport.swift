import BitextAlignment
import BitextLexicon

/// What was measured of the speed; times are processor seconds of one thread.
struct SpeedReport: Codable, Sendable {
  struct StageTime: Codable, Sendable {
    var stage: Stage
    /// Median over the rounds, over all articles.
    var seconds: Double
    var least: Double
  }

  /// One stage for so many of another; the median over the rounds of what each round says.
  struct StageRatio: Codable, Sendable {
    var name: String
    var value: Double
  }

  var schema = "abgleich/speed/1"
  var articles: Int
  var segments: Int
  var bytes: Int
  var rounds: Int
  var stages: [StageTime]
  var ratios: [StageRatio]
  /// From raw text to beads, both sides together.
  var segmentsPerSecond: Double
  var long: [LongRun] = []
  /// The quality that the time buys, beside that of the baseline.
  var quality: [AlignerQuality] = []
}

extension SpeedReport {
  /// Measures the stages in turn, round by round: what disturbs one round disturbs all its stages.
  init(_ timer: StageTimer, rounds: Int) throws {
    // Fills caches; not counted.
    _ = try timer.round()
    let times = try (0..<max(1, rounds)).map { _ in try timer.round() }
    let sides = timer.samples.flatMap { [$0.source, $0.target] }
    let segments = sides.map(\.segments.count).reduce(0, +)
    articles = timer.samples.count
    self.segments = segments
    bytes = sides.map(\.document.file.count).reduce(0, +)
    self.rounds = times.count
    stages = Stage.allCases.map { stage in
      let seconds = times.compactMap { $0[stage] }
      return StageTime(
        stage: stage, seconds: Self.median(seconds), least: seconds.min() ?? 0)
    }
    ratios = Self.comparisons.map { comparison in
      StageRatio(
        name: comparison.name,
        value: Self.median(
          times.map { Self.sum($0, comparison.stages) / Self.sum($0, comparison.base) }))
    }
    segmentsPerSecond = Self.median(
      times.map { Double(segments) / Self.sum($0, [.read, .analyse, .align]) })
  }

  private static let comparisons: [(name: String, stages: [Stage], base: [Stage])] = [
    ("analyse : bare ICU", [.analyse], [.unicode]),
    ("analyse : analyse, no quantities", [.analyse], [.analyseWithoutQuantities]),
    ("align : bare ICU", [.align], [.unicode]),
    ("align : Gale-Church", [.align], [.galeChurch]),
    ("audit : align", [.audit], [.align]),
    ("raw text to beads : bare ICU", [.read, .analyse, .align], [.unicode]),
  ]

  private static func sum(_ times: [Stage: Double], _ stages: [Stage]) -> Double {
    stages.map { times[$0] ?? 0 }.reduce(0, +)
  }

  /// The middle value; of an even number the greater of the two in the middle.
  static func median(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.sorted()[values.count / 2]
  }
}
