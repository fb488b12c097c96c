public import BitextCore

/// Learns which words render each other from what is aligned already.
///
/// Names and terms of a corpus are in no dictionary; and where no dictionary is, most words are
/// learned so, if the corpus is large enough. What is learned depends on the bitexts only, not on
/// their order.
public struct WordLearner: Sendable {
  /// Fitted as they are; change them to measure.
  public var parameters: LearningParameters

  /// A learner that keeps nothing from one corpus to the next.
  public init(parameters: LearningParameters = LearningParameters()) {
    self.parameters = parameters
  }

  /// The renderings that the sure beads of the bitexts show; none if the beads are too few.
  ///
  /// Time and memory grow with the product of the words on either side of each bead, up to
  /// `LearningParameters.budget`.
  public func words(in bitexts: [Bitext]) -> LearnedWords {
    let beads = TrainingBeads(bitexts, parameters)
    guard beads.count >= parameters.leastBeads else { return .none }
    let words = WordPairs(beads, parameters)
    let model = WordModel(beads, words, parameters)
    var rates = (
      PartnerRates(beads.source, words.sourceCounts), PartnerRates(beads.target, words.targetCounts)
    )
    var entries: [LearnedWords.Entry] = []
    var isKept = Array(repeating: false, count: words.pairs.count)
    for (number, pair) in words.pairs.enumerated() {
      // Both directions have to agree.
      let weight = (model.forward[number] * model.backward[number]).squareRoot()
      guard weight >= parameters.weight else { continue }
      isKept[number] = true
      let (source, target) = (Int(pair.source), Int(pair.target))
      rates.0.add(source, partnerIn: words.targetCounts[target], of: beads.count)
      rates.1.add(target, partnerIn: words.sourceCounts[source], of: beads.count)
      entries.append(
        LearnedWords.Entry(
          source: beads.source.stems[source], target: beads.target.stems[target],
          weight: min(1, weight)))
    }
    for meeting in words.meetings where isKept[Int(meeting.pair)] {
      rates.0.meet(Int(meeting.source))
      rates.1.meet(Int(meeting.target))
    }
    return LearnedWords(entries, rates.0.rates(), rates.1.rates())
  }
}
