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
    var isKept = Array(repeating: false, count: pairs.targets.count)
    var sourceRates = Rates(beads.source, pairs.sourceCounts)
    var targetRates = Rates(beads.target, pairs.targetCounts)
    for word in beads.source.stems.indices {
      for pair in pairs.starts[word]..<pairs.starts[word + 1] {
        let weight = (model.forward[pair] * model.backward[pair]).squareRoot()
        guard weight >= parameters.weight else { continue }
        isKept[pair] = true
        let target = Int(pairs.targets[pair])
        sourceRates.tie(word, Float(pairs.targetCounts[target]) / Float(beads.count))
        targetRates.tie(target, Float(pairs.sourceCounts[word]) / Float(beads.count))
        entries.append(
          LearnedWords.Entry(
            source: beads.source.stems[word], target: beads.target.stems[target],
            weight: min(1, weight)))
      }
    }
    for meeting in pairs.meetings where isKept[Int(meeting.pair)] {
      sourceRates.hit(Int(meeting.source))
      targetRates.hit(Int(meeting.target))
    }
    return LearnedWords(
      entries, sourceRates: sourceRates.rates(parameters), targetRates: targetRates.rates(parameters))
  }

  private struct Rates {
    let half: TrainingBeads.Half
    let counts: [Int32]
    var isHit: [Bool]
    var free: [Float]

    init(_ half: TrainingBeads.Half, _ counts: [Int32]) {
      self.half = half
      self.counts = counts
      isHit = Array(repeating: false, count: half.items.count)
      free = Array(repeating: 1, count: counts.count)
    }

    mutating func tie(_ word: Int, _ share: Float) { free[word] *= 1 - share }

    mutating func hit(_ item: Int) { isHit[item] = true }

    func rates(_ parameters: LearningParameters) -> [(stem: UInt64, rate: LearnedWords.Rate)] {
      var hits = Array(repeating: Float(0), count: counts.count)
      for (item, word) in half.items.enumerated() where isHit[item] { hits[Int(word)] += 1 }
      return half.stems.indices.filter { free[$0] < 1 }.map { word in
        let belief = parameters.rateBelief
        let share = (hits[word] + belief * parameters.rate) / (Float(counts[word]) + belief)
        return (
          half.stems[word],
          LearnedWords.Rate(inRendering: min(0.98, share), byChance: min(0.98, max(0.01, 1 - free[word])))
        )
      }
    }
  }
}
