/// How often what is given a probability is right.
struct Reliability: Sendable {
  /// What was given a probability lies in `[lower, upper)`; the last bin holds 1 too.
  struct Bin: Hashable, Sendable {
    var lower: Double
    var upper: Double
    var count = 0
    var right = 0
    var probabilities = 0.0

    /// The mean of the probabilities that were given.
    var meanProbability: Double { count == 0 ? 0 : probabilities / Double(count) }
    var shareRight: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// Narrow where most is.
  static let edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1]

  private(set) var bins: [Bin]

  init(_ judgements: some Sequence<BeadJudgement>) {
    self.init(judgements.filter(\.isJudged).map { ($0.probability, $0.isRight) })
  }

  init(_ outcomes: some Sequence<(probability: Double, isRight: Bool)>) {
    bins = zip(Self.edges, Self.edges.dropFirst()).map { Bin(lower: $0, upper: $1) }
    for outcome in outcomes {
      let place = bins.lastIndex { $0.lower <= outcome.probability } ?? 0
      bins[place].count += 1
      bins[place].right += outcome.isRight ? 1 : 0
      bins[place].probabilities += outcome.probability
    }
  }

  var count: Int { bins.map(\.count).reduce(0, +) }

  /// The mean distance between probability and share right, weighted by their number (Naeini, Cooper and
  /// Hauskrecht, 2015).
  var expectedError: Double {
    bins.map { Double($0.count) * ($0.meanProbability - $0.shareRight).magnitude }.reduce(0, +)
      / Double(max(1, count))
  }
}

extension Reliability {
  /// The table of the bins under a line with what was counted and the error.
  func text(_ name: String, of things: String) -> String {
    var table = TextTable(["probability", things, "mean probability", "right", "share right"])
    for bin in bins where bin.count > 0 {
      table.rows.append([
        "\(Figures.short(bin.lower)) to \(Figures.short(bin.upper))", "\(bin.count)",
        Figures.percent(bin.meanProbability, 2), "\(bin.right)",
        Figures.percent(bin.shareRight, 2),
      ])
    }
    return """
      \(name): \(count) \(things), expected calibration error \
      \(Figures.percent(expectedError, 2)) %

      \(table.text)

      """
  }
}
