import BitextCore

/// Weighs each token by whether its rendering stands where its bead says.
///
/// The segments before and after a bead count as well: a word that moved into the next sentence
/// is not lost. The words of a null bead are held against the one segment nearby that has most of
/// them.
struct TieFinder {
  private let source: Side
  private let target: Side
  private let indices: (source: SideIndex, target: SideIndex)
  private let links: TypeLinks
  private let evidence: (source: WordEvidence, target: WordEvidence)

  init(
    _ source: Side, _ target: Side, _ indices: (SideIndex, SideIndex), _ links: TypeLinks,
    _ scorer: BeadScorer
  ) {
    self.source = source
    self.target = target
    self.indices = (indices.0, indices.1)
    self.links = links
    evidence = (scorer.sourceEvidence, scorer.targetEvidence)
  }

  func ties(in beads: [Bead]) -> TokenTies {
    var ties = TokenTies.none(source, target)
    var partners = BestLevels(types: indices.target.types.count)
    var stands = BestLevels(types: indices.target.types.count)
    for bead in beads where !bead.isNull {
      tieSource(bead, &ties.source, &stands)
      tieTarget(bead, &ties.target, &partners)
    }
    tieNulls(beads, &ties)
    return ties
  }

  private func tieSource(_ bead: Bead, _ ties: inout [Float], _ stands: inout BestLevels) {
    stands.clear()
    for token in target.tokens(beside: bead.target) {
      let type = indices.target.typeOfToken[token]
      if type >= 0 { stands.note(Int(type), .strong) }
    }
    for token in source.tokens(of: bead.source) {
      let type = Int(indices.source.typeOfToken[token])
      guard type >= 0 else { continue }
      var best: LinkLevel?
      for link in links.links(of: type) where stands.level(of: Int(link.target)) != nil {
        best = max(best ?? .weak, link.level)
      }
      ties[token] = evidence.source.evidence(of: type, linked: best)
    }
  }

  private func tieTarget(_ bead: Bead, _ ties: inout [Float], _ partners: inout BestLevels) {
    partners.clear()
    for token in source.tokens(beside: bead.source) {
      let type = Int(indices.source.typeOfToken[token])
      guard type >= 0 else { continue }
      for link in links.links(of: type) { partners.note(Int(link.target), link.level) }
    }
    for token in target.tokens(of: bead.target) {
      let type = Int(indices.target.typeOfToken[token])
      guard type >= 0 else { continue }
      ties[token] = evidence.target.evidence(of: type, linked: partners.level(of: type))
    }
  }

  private func tieNulls(_ beads: [Bead], _ ties: inout TokenTies) {
    let forward = ClosestSegment(indices.source, indices.target, links.table, evidence.source)
    let backward = ClosestSegment(
      indices.target, indices.source,
      links.table.reversed(count: indices.target.types.count), evidence.target)
    var places = (source: 0, target: 0)
    for bead in beads {
      for segment in bead.source where bead.target.isEmpty {
        _ = forward.tie(segment, source.segments[segment].tokens, near: places.target, &ties.source)
      }
      for segment in bead.target where bead.source.isEmpty {
        ties.closestSource[segment] = backward.tie(
          segment, target.segments[segment].tokens, near: places.source, &ties.target)
      }
      if !bead.isNull && !bead.isMoved {
        places = (bead.source.upperBound, bead.target.upperBound)
      }
    }
  }
}

/// For each type, the best level that was noted since the last clearing.
private struct BestLevels {
  private var levels: [LinkLevel]
  private var stamps: [Int32]
  private var stamp: Int32 = 0

  init(types: Int) {
    levels = Array(repeating: .weak, count: types)
    stamps = Array(repeating: 0, count: types)
  }

  mutating func clear() { stamp += 1 }

  mutating func note(_ type: Int, _ level: LinkLevel) {
    levels[type] = stamps[type] == stamp ? max(levels[type], level) : level
    stamps[type] = stamp
  }

  func level(of type: Int) -> LinkLevel? { stamps[type] == stamp ? levels[type] : nil }
}

extension Side {
  /// The tokens of a run of segments and of the segment before and behind it.
  fileprivate func tokens(beside run: Range<Int>) -> Range<Int> {
    tokens(of: max(0, run.lowerBound - 1)..<min(segments.count, run.upperBound + 1))
  }
}
