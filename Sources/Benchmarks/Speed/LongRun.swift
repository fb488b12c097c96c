import BitextAlignment
import BitextAnalysis
import BitextCore
import BitextLexicon
import BitextReading

/// What it takes to go from two long texts to their beads.
struct LongRun: Codable, Sendable {
  var sourceSegments: Int
  var targetSegments: Int
  var bytes: Int
  var readSeconds: Double
  var analyseSeconds: Double
  var alignSeconds: Double
  /// The most memory that the process had until the end of this run.
  var peakBytes: Int?
  /// The share of beads with both sides whose two sides lie in the same article.
  var shareInPlace: Double

  var segmentsPerSecond: Double {
    Double(sourceSegments + targetSegments) / (readSeconds + analyseSeconds + alignSeconds)
  }
}

extension LongRun {
  /// Measures texts of `segments` segments a side, on the calling thread.
  init(_ samples: [Sample], segments: Int, _ aligner: Aligner) throws {
    let text = LongText(samples, segments: segments)
    let languages = (aligner.lexicon.source, aligner.lexicon.target)
    var documents: [Document] = []
    readSeconds = try Stopwatch.seconds {
      documents = try [text.source, text.target].map { try Reader().read($0, path: "long.txt") }
    }
    var sides: [Side] = []
    analyseSeconds = try Stopwatch.seconds {
      sides = try zip(documents, [languages.0, languages.1]).map {
        try Analyser($1).analyse($0)
      }
    }
    var beads: [Bead] = []
    alignSeconds = Stopwatch.seconds { beads = aligner.align(sides[0], sides[1]).beads }
    peakBytes = PeakMemory.bytes()
    bytes = text.source.count + text.target.count
    (sourceSegments, targetSegments) = (sides[0].segments.count, sides[1].segments.count)
    shareInPlace = Self.shareInPlace(beads, sides[0], sides[1], text)
  }

  private static func shareInPlace(
    _ beads: [Bead], _ source: Side, _ target: Side, _ text: LongText
  ) -> Double {
    let ties = beads.filter { !$0.isNull }
    let inPlace = ties.count { bead in
      let here = source.document.fileRange(of: source.segments[bead.source.lowerBound].range)
      let there = target.document.fileRange(of: target.segments[bead.target.lowerBound].range)
      return LongText.article(at: here.lower, text.sourceEnds)
        == LongText.article(at: there.lower, text.targetEnds)
    }
    return Double(inPlace) / Double(max(1, ties.count))
  }
}
