/// IBM model 1 with a null word (Brown et al. 1993), both ways, over the pairs that may be more
/// than chance.
///
/// A sentence is the set of its words here, and `t` is no distribution over the words of the other
/// language but the share of a word's beads in which it accounts for the other: "Straßenbahn"
/// takes nothing from what "tram" and "line" give each other. The null word gives each word as
/// often as it stands in any bead.
struct WordModel {
  /// For each pair, the share of the source word's beads in which it accounts for the target word.
  let forward: [Float]
  /// The same the other way round.
  let backward: [Float]

  init(_ beads: TrainingBeads, _ words: WordPairs, _ parameters: LearningParameters) {
    forward = Self.estimated(
      words.meetings.map { Tie(pair: $0.pair, given: $0.target) },
      beadsOfPairs: words.pairs.map { words.sourceCounts[Int($0.source)] },
      null: Self.null(beads.target, words.targetCounts, beads: beads.count), parameters)
    backward = Self.estimated(
      words.meetings.map { Tie(pair: $0.pair, given: $0.source) },
      beadsOfPairs: words.pairs.map { words.targetCounts[Int($0.target)] },
      null: Self.null(beads.source, words.sourceCounts, beads: beads.count), parameters)
  }

  private struct Tie {
    var pair: Int32
    /// The item of the word that the other may account for.
    var given: Int32
  }

  /// Expectation maximisation: what accounts for an item is shared out among its ties and the
  /// null word by their present shares, and summed up for the next.
  private static func estimated(
    _ ties: [Tie], beadsOfPairs: [Int32], null: [Float], _ parameters: LearningParameters
  ) -> [Float] {
    var sums = Array(repeating: Float(0), count: beadsOfPairs.count)
    for tie in ties { sums[Int(tie.pair)] += 1 }
    var shares = sums
    for iteration in 0...parameters.iterations {
      for pair in shares.indices {
        shares[pair] = sums[pair] / (Float(beadsOfPairs[pair]) + parameters.damping)
        sums[pair] = 0
      }
      if iteration == parameters.iterations { break }
      var totals = null
      for tie in ties { totals[Int(tie.given)] += shares[Int(tie.pair)] }
      for tie in ties {
        sums[Int(tie.pair)] += shares[Int(tie.pair)] / totals[Int(tie.given)]
      }
    }
    return shares
  }

  /// For each item, the share of beads that its word stands in.
  private static func null(
    _ half: TrainingBeads.Half, _ counts: [Int32], beads: Int
  ) -> [Float] {
    half.items.map { Float(counts[Int($0)]) / Float(beads) }
  }
}
