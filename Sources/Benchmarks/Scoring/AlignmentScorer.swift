import BitextCore

/// Holds the beads of an article against the gold beads.
struct AlignmentScorer {
  private let gold: Sample.Gold
  private let goldPairs: Set<LinePair>
  private let swappedPairs: Set<LinePair>
  /// Gold beads with both sides, as the pairs make them, and a null bead for each line in none.
  private let goldBeads: Set<LineBead>

  init(_ gold: Sample.Gold) {
    self.gold = gold
    goldPairs = Self.pairs(gold.beads)
    swappedPairs = Self.pairs(gold.swapped)
    goldBeads = Self.beads(goldPairs, gold)
  }

  /// Counts what is right.
  func tally(_ beads: [Bead]) -> AlignmentTally {
    let found = LinePairs(beads, gold)
    let foundBeads = Self.beads(found.pairs, gold)
    var tally = AlignmentTally()
    tally.pairs = Rates(found.pairs, goldPairs)
    (tally.strict, tally.lax) = rates(foundBeads)
    tally.null = nullRates(found)
    tally.swapped = Ratio(
      hits: found.pairs.intersection(swappedPairs).count, total: swappedPairs.count)
    for judgement in judgements(beads, found, foundBeads) where judgement.isJudged {
      let error = judgement.probability - (judgement.isRight ? 1 : 0)
      tally.squaredError += error * error
      tally.judgedBeads += 1
    }
    return tally
  }

  func judgements(_ beads: [Bead]) -> [BeadJudgement] {
    let found = LinePairs(beads, gold)
    return judgements(beads, found, Self.beads(found.pairs, gold))
  }

  private func rates(_ found: Set<LineBead>) -> (strict: Rates, lax: Rates) {
    let foundTies = found.filter { !$0.isNull }
    let goldTies = goldBeads.filter { !$0.isNull }
    let precision = Self.hits(found, against: goldBeads)
    let recall = Self.hits(goldTies, against: foundTies)
    return (
      Rates(precision: precision.strict, recall: recall.strict),
      Rates(precision: precision.lax, recall: recall.lax)
    )
  }

  /// How many beads equal one of the others, and how many equal or overlap one on both sides.
  private static func hits(
    _ beads: Set<LineBead>, against others: Set<LineBead>
  ) -> (strict: Ratio, lax: Ratio) {
    let ties = pairs(others)
    let strict = beads.count { others.contains($0) }
    let lax = beads.count { bead in
      others.contains(bead) || !pairs([bead]).isDisjoint(with: ties)
    }
    return (
      Ratio(hits: strict, total: beads.count), Ratio(hits: lax, total: beads.count)
    )
  }

  private func nullRates(_ found: LinePairs) -> Rates {
    let source = Self.nullLines(
      linked: found.linkedSource, tied: goldPairs.map(\.source), passed: swappedPairs.map(\.source))
    let target = Self.nullLines(
      linked: found.linkedTarget, tied: goldPairs.map(\.target), passed: swappedPairs.map(\.target))
    var rates = Rates(source.predicted, source.gold)
    rates += Rates(target.predicted, target.gold)
    return rates
  }

  private static func nullLines(
    linked: [Double], tied: [Int], passed: [Int]
  ) -> (predicted: Set<Int>, gold: Set<Int>) {
    let lines = Set(linked.indices).subtracting(passed)
    return (lines.filter { linked[$0] <= 0.5 }, lines.subtracting(tied))
  }

  private static func pairs(_ beads: some Sequence<LineBead>) -> Set<LinePair> {
    var pairs: Set<LinePair> = []
    for bead in beads {
      for i in bead.source {
        for j in bead.target { pairs.insert(LinePair(source: i, target: j)) }
      }
    }
    return pairs
  }

  private static func beads(_ pairs: Set<LinePair>, _ gold: Sample.Gold) -> Set<LineBead> {
    let tied = (Set(pairs.map(\.source)), Set(pairs.map(\.target)))
    let omitted = gold.sourceLines.lines.indices.filter { !tied.0.contains($0) }
    let added = gold.targetLines.lines.indices.filter { !tied.1.contains($0) }
    return Set(
      pairs.beads() + omitted.map { LineBead(source: [$0], target: []) }
        + added.map { LineBead(source: [], target: [$0]) })
  }
}

extension AlignmentScorer {
  /// What is true of each bead, in order.
  ///
  /// A bead with both sides is right when the bead over lines that it is part of is a gold bead.
  /// A null bead is right when the line that most of it lies in has no counterpart; in exchanged
  /// paragraphs, where a null bead is half right, it is not judged.
  private func judgements(
    _ beads: [Bead], _ found: LinePairs, _ foundBeads: Set<LineBead>
  ) -> [BeadJudgement] {
    let rightPairs = Self.pairs(foundBeads.intersection(goldBeads))
    let tied = (Set(goldPairs.map(\.source)), Set(goldPairs.map(\.target)))
    let swapped = (Set(swappedPairs.map(\.source)), Set(swappedPairs.map(\.target)))
    return beads.map { bead in
      let source = Self.mainLine(bead.source, gold.sourceParts)
      let target = Self.mainLine(bead.target, gold.targetParts)
      let kind: BeadJudgement.Kind = bead.isNull ? .null : bead.isMoved ? .moved : .inOrder
      let right =
        if bead.isNull {
          source.map { !tied.0.contains($0) } ?? target.map { !tied.1.contains($0) } ?? false
        } else {
          Self.pair(source, target).map { rightPairs.contains($0) } ?? false
        }
      let isSwapped =
        source.map { swapped.0.contains($0) } ?? target.map { swapped.1.contains($0) } ?? false
      return BeadJudgement(
        kind: kind, probability: bead.probability, isRight: right,
        isJudged: (source ?? target) != nil && !(bead.isNull && isSwapped))
    }
  }

  /// The line that most of a run of segments lies in; of equals the first.
  private static func mainLine(_ run: Range<Int>, _ parts: [[LinePart]]) -> Int? {
    var best: LinePart?
    for part in parts.merged(in: run) where part.ink > best?.ink ?? 0 { best = part }
    return best?.line
  }

  private static func pair(_ source: Int?, _ target: Int?) -> LinePair? {
    guard let source, let target else { return nil }
    return LinePair(source: source, target: target)
  }
}

/// Whether a bead is right, beside the probability that it was given.
struct BeadJudgement: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case inOrder = "in order"
    case moved
    case null
  }

  var kind: Kind
  var probability: Double
  var isRight: Bool
  /// False for what the gold does not speak of.
  var isJudged: Bool
}
