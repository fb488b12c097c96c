public import BitextCore

/// Learns which words render each other from what is aligned already.
public struct WordLearner: Sendable {
  public var parameters: LearningParameters

  public init(parameters: LearningParameters = LearningParameters()) {
    self.parameters = parameters
  }

  public func words(in bitexts: [Bitext]) -> LearnedWords {
    let beads = TrainingBeads(bitexts, parameters: parameters)
    let pairs = WordPairs(beads, parameters: parameters)
    let model = WordModel(beads, pairs, parameters: parameters)
    var entries: [LearnedWords.Entry] = []
    for word in beads.source.stems.indices {
      for pair in pairs.starts[word]..<pairs.starts[word + 1] {
        let weight = (model.forward[pair] * model.backward[pair]).squareRoot()
        guard weight >= parameters.weight else { continue }
        entries.append(
          LearnedWords.Entry(
            source: beads.source.stems[word],
            target: beads.target.stems[Int(pairs.targets[pair])], weight: min(1, weight)))
      }
    }
    return LearnedWords(entries)
  }
}
