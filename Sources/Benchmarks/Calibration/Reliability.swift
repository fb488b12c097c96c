/// How often beads that are given a probability are right.
struct Reliability: Sendable {
  /// Beads whose probability lies in `[lower, upper)`; the last bin holds 1 too.
  struct Bin: Hashable, Sendable {
    var lower: Double
    var upper: Double
    var count = 0
    var right = 0
    var probabilities = 0.0

    /// The mean of the probabilities that the beads were given.
    var meanProbability: Double { count == 0 ? 0 : probabilities / Double(count) }
    var shareRight: Double { count == 0 ? 0 : Double(right) / Double(count) }
  }

  /// Narrow where most beads are.
  static let edges = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 1]

  private(set) var bins: [Bin]

  init(_ judgements: some Sequence<BeadJudgement>) {
    bins = zip(Self.edges, Self.edges.dropFirst()).map { Bin(lower: $0, upper: $1) }
    for judgement in judgements where judgement.isJudged {
      let place = bins.lastIndex { $0.lower <= judgement.probability } ?? 0
      bins[place].count += 1
      bins[place].right += judgement.isRight ? 1 : 0
      bins[place].probabilities += judgement.probability
    }
  }

  var count: Int { bins.map(\.count).reduce(0, +) }

  /// The mean distance between probability and share right, weighted by beads (Naeini, Cooper and
  /// Hauskrecht, 2015).
  var expectedError: Double {
    bins.map { Double($0.count) * ($0.meanProbability - $0.shareRight).magnitude }.reduce(0, +)
      / Double(max(1, count))
  }
}
