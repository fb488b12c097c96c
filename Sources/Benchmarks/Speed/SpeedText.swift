import FoundationEssentials

extension SpeedReport {
  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }

  var text: String {
    """
    \(articles) articles, \(segments) segments, \(bytes) bytes of both sides; processor time of one \
    thread, median of \(rounds) rounds

    \(stageTable)
    \(ratios.map { "\($0.name) = \(Figures.decimal($0.value, 2))\n" }.joined())\
    raw text to beads: \(Figures.decimal(segmentsPerSecond, 0)) segments/s
    \(long.isEmpty ? "" : "\n" + longTable)
    \(qualityTable)
    """
  }

  private var stageTable: String {
    var table = TextTable(["stage", "ms", "least ms", "us a segment", "segments/s", "MB/s"])
    for time in stages {
      let seconds = time.seconds
      let isOnce = time.stage == .lexicon
      table.rows.append([
        time.stage.rawValue, Figures.decimal(1000 * seconds, 2),
        Figures.decimal(1000 * time.least, 2),
        isOnce ? "-" : Figures.decimal(1e6 * seconds / Double(max(1, segments)), 2),
        isOnce ? "-" : Figures.decimal(Double(segments) / seconds, 0),
        isOnce ? "-" : Figures.decimal(Double(bytes) / seconds / 1e6, 1),
      ])
    }
    return table.text
  }

  private var longTable: String {
    var table = TextTable([
      "one long text", "read s", "analyse s", "align s", "segments/s", "of articles' rate",
      "peak MB", "in place",
    ])
    for run in long {
      table.rows.append([
        "\(run.sourceSegments) x \(run.targetSegments)", Figures.decimal(run.readSeconds, 2),
        Figures.decimal(run.analyseSeconds, 2), Figures.decimal(run.alignSeconds, 2),
        Figures.decimal(run.segmentsPerSecond, 0),
        Figures.percent(run.segmentsPerSecond / segmentsPerSecond, 0) + " %",
        run.peakBytes.map { Figures.decimal(Double($0) / 1e6, 0) } ?? "-",
        Figures.percent(run.shareInPlace, 2) + " %",
      ])
    }
    return table.text
  }

  private var qualityTable: String {
    var table = TextTable(["set", "aligner", "strict F1", "null F1", "swap R"])
    for row in quality {
      table.rows.append([
        row.set, row.aligner, Figures.percent(row.strict), Figures.percent(row.null),
        Figures.percent(row.swapped),
      ])
    }
    return table.text
  }
}
