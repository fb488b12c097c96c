import BitextAlignment
import BitextAnalysis
import BitextAudit
import BitextCore
import BitextLexicon
import BitextReading

/// How much longer each stage takes for twice the text: 2 where it is linear.
struct Doubling {
  /// The processor time of a text, in seconds.
  struct Times {
    var analyse = 0.0
    var align = 0.0
    var audit = 0.0

    var total: Double { analyse + align + audit }
  }

  var name: String
  /// For each number of units, which doubles from one to the next.
  private(set) var runs: [(units: Int, times: Times)] = []

  /// Doubles a text so often; the least of a few rounds counts.
  init(_ kind: GrowingText, steps: Int, rounds: Int, _ lexicon: Lexicon) throws {
    name = kind.name
    for step in 0..<steps {
      let units = kind.start << step
      let texts = kind.make(units)
      let rounds = try (0..<rounds).map { _ in try Self.times(of: texts, kind.format, lexicon) }
      let least = rounds.min { $0.total < $1.total }
      if let least { runs.append((units, least)) }
    }
  }

  /// How many times as long the last run took as the one before.
  var ratio: Double { Self.ratio(runs, \.total) }

  /// The name, the units and the seconds of the last run, and the ratio of each stage and of all.
  var row: [String] {
    [name, "\(runs.last?.units ?? 0)", Figures.decimal(runs.last?.times.total ?? 0, 2)]
      + [\Times.analyse, \Times.align, \Times.audit, \Times.total].map {
        Figures.decimal(Self.ratio(runs, $0), 1)
      }
  }

  private static func ratio(
    _ runs: [(units: Int, times: Times)], _ time: KeyPath<Times, Double>
  ) -> Double {
    guard runs.count > 1 else { return 0 }
    let (last, before) = (runs[runs.count - 1].times, runs[runs.count - 2].times)
    return last[keyPath: time] / max(before[keyPath: time], 1e-4)
  }

  private static func times(
    of texts: (source: String, target: String), _ format: Format, _ lexicon: Lexicon
  ) throws -> Times {
    var times = Times()
    var sides: [Side] = []
    times.analyse = try Stopwatch.seconds {
      for (text, language) in [(texts.source, Language.english), (texts.target, .german)] {
        let document = try Reader().read(Array(text.utf8), path: "text", format: format)
        sides.append(try Analyser(language).analyse(document))
      }
    }
    var bitext: Bitext?
    times.align = Stopwatch.seconds { bitext = Aligner(lexicon).align(sides[0], sides[1]) }
    times.audit = Stopwatch.seconds {
      _ = bitext.map { Audit(lexicon: lexicon).findings(in: $0) }
    }
    return times
  }
}
