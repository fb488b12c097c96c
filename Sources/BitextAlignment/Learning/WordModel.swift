/// IBM model 1 (Brown et al. 1993) with a null word, over sets of words.
struct WordModel {
  /// For each pair, the share of the source word's beads in which it accounts for the target word.
  private(set) var forward: [Float]
  private(set) var backward: [Float]

  init(_ beads: TrainingBeads, _ pairs: WordPairs, parameters: LearningParameters) {
    var sourceOfPair: [Int32] = []
    for word in pairs.starts.indices.dropLast() {
      sourceOfPair += Array(
        repeating: Int32(word), count: pairs.starts[word + 1] - pairs.starts[word])
    }
    let cells = pairs.meetings.map { (pair: $0.pair, item: $0.target) }
    forward = Self.trained(
      cells, givers: sourceOfPair, giverCounts: pairs.sourceCounts,
      items: beads.target.items, counts: pairs.targetCounts, beads: beads.count, parameters)
    backward = Self.trained(
      pairs.meetings.map { (pair: $0.pair, item: $0.source) }, givers: pairs.targets,
      giverCounts: pairs.targetCounts, items: beads.source.items, counts: pairs.sourceCounts,
      beads: beads.count, parameters)
  }

  private static func trained(
    _ cells: [(pair: Int32, item: Int32)], givers: [Int32], giverCounts: [Int32],
    items: [Int32], counts: [Int32], beads: Int, _ parameters: LearningParameters
  ) -> [Float] {
    let null = counts.map { parameters.null * Float($0) / Float(beads) }
    var shares = Array(repeating: Float(0), count: givers.count)
    for cell in cells { shares[Int(cell.pair)] += 1 }
    func normalise() {
      for pair in shares.indices {
        shares[pair] /= Float(giverCounts[Int(givers[pair])]) + parameters.damping
      }
    }
    normalise()
    for _ in 0..<parameters.rounds {
      var sums = items.map { null[Int($0)] }
      for cell in cells { sums[Int(cell.item)] += shares[Int(cell.pair)] }
      var expected = Array(repeating: Float(0), count: givers.count)
      for cell in cells {
        expected[Int(cell.pair)] += shares[Int(cell.pair)] / sums[Int(cell.item)]
      }
      shares = expected
      normalise()
    }
    return shares
  }
}
