import BitextCore

/// Parts beads of several segments on both sides whose segments render each other one by one, but
/// in another order.
///
/// The search goes from front to back, so that two sentences that changed places are one bead of
/// two and two to it.
struct CrossedBeads {
  private let scorer: BeadScorer
  private let parameters: AlignmentParameters

  init(_ scorer: BeadScorer, parameters: AlignmentParameters) {
    self.scorer = scorer
    self.parameters = parameters
  }

  /// The beads with the crossed ones parted, in the order of the source.
  func parted(_ beads: [Bead]) -> [Bead] {
    beads.flatMap { bead in
      bead.source.count > 1 && bead.target.count > 1 ? parted(bead) ?? [bead] : [bead]
    }
  }

  private struct Part {
    var source: Range<Int>
    var target: Range<Int>
    var score: Float
  }

  /// The parts of a bead, or nil where they do not explain it better.
  private func parted(_ bead: Bead) -> [Bead]? {
    let parts = bestParts(of: bead)
    let kept = Self.heaviestRisingChain(parts)
    guard kept.count < parts.count else { return nil }
    let rest =
      Self.rest(bead.source, parts.map(\.source)) + Self.rest(bead.target, parts.map(\.target))
    let sum =
      parts.reduce(Float(parameters.crossed)) { $0 + $1.score }
      + Float(parameters.null) * Float(rest.count)
    let whole = scorer.score(
      bead.source.lowerBound, bead.target.lowerBound,
      BeadShape(source: bead.source.count, target: bead.target.count))
    guard sum > whole else { return nil }
    let probability = bead.probability * BeadSearch.share(sum - whole)
    return beads(of: bead, parts, kept, probability: probability)
  }

  /// Ties of one to one, one to two and two to one, the best first.
  private func bestParts(of bead: Bead) -> [Part] {
    var candidates: [Part] = []
    for i in bead.source {
      for j in bead.target {
        for (s, t) in [(1, 1), (1, 2), (2, 1)]
        where i + s <= bead.source.upperBound && j + t <= bead.target.upperBound {
          let score = scorer.score(i, j, BeadShape(source: s, target: t))
          candidates.append(Part(source: i..<i + s, target: j..<j + t, score: score))
        }
      }
    }
    candidates.sort { a, b in
      a.score != b.score
        ? a.score > b.score
        : (a.source.lowerBound, a.target.lowerBound) < (b.source.lowerBound, b.target.lowerBound)
    }
    var parts: [Part] = []
    for candidate in candidates where candidate.score >= Float(parameters.moved) {
      let isFree = parts.allSatisfy {
        !$0.source.overlaps(candidate.source) && !$0.target.overlaps(candidate.target)
      }
      if isFree { parts.append(candidate) }
    }
    return parts.sorted { $0.source.lowerBound < $1.source.lowerBound }
  }

  /// The places of the parts, in the order of the source, that keep the order of the target and
  /// have most segments; of equals, those that come first. Not the longest chain: a part counts by
  /// its segments, and there are few of them.
  private static func heaviestRisingChain(_ parts: [Part]) -> [Int] {
    var weights: [Int] = []
    var previous: [Int] = []
    for (index, part) in parts.enumerated() {
      var best = (weight: 0, previous: -1)
      for before in 0..<index
      where parts[before].target.upperBound <= part.target.lowerBound
        && weights[before] > best.weight
      {
        best = (weights[before], before)
      }
      weights.append(best.weight + part.source.count + part.target.count)
      previous.append(best.previous)
    }
    guard let heaviest = weights.max(), var index = weights.firstIndex(of: heaviest) else {
      return []
    }
    var chain: [Int] = []
    while index >= 0 {
      chain.append(index)
      index = previous[index]
    }
    return chain.reversed()
  }

  /// The segments of a run that no part holds.
  private static func rest(_ run: Range<Int>, _ parts: [Range<Int>]) -> [Int] {
    run.filter { segment in !parts.contains { $0.contains(segment) } }
  }

  private func beads(
    of bead: Bead, _ parts: [Part], _ kept: [Int], probability: Double
  ) -> [Bead] {
    var beads = parts.enumerated().map { index, part in
      Bead(
        source: part.source, target: part.target, score: BeadSearch.share(part.score),
        probability: probability, isMoved: !kept.contains(index))
    }
    let null = BeadSearch.share(Float(parameters.null))
    for segment in Self.rest(bead.source, parts.map(\.source)) {
      let place = beads.firstIndex { $0.source.lowerBound > segment } ?? beads.endIndex
      beads.insert(
        Bead(
          source: segment..<segment + 1, target: bead.target.lowerBound..<bead.target.lowerBound,
          score: null, probability: probability), at: place)
    }
    for segment in Self.rest(bead.target, parts.map(\.target)) {
      let before = beads.firstIndex { $0.target.contains(segment - 1) }
      let place = before.map { $0 + 1 } ?? 0
      let start = place > 0 ? beads[place - 1].source.upperBound : bead.source.lowerBound
      beads.insert(
        Bead(
          source: start..<start, target: segment..<segment + 1, score: null,
          probability: probability), at: place)
    }
    return beads
  }
}
