import BitextCore

/// Weighs each token by whether its rendering stands where its bead says.
///
/// The segments before and after a bead count as well: a word that moved into the next sentence
/// is not lost. The words of a null bead are held against the one segment nearby that has most of
/// them.
struct TieFinder {
  private let sides: Sides<Side>
  private let indices: Sides<SideIndex>
  /// The links of the types of each side to those of the other.
  private let tables: Sides<LinkTable>
  private let evidence: Sides<WordEvidence>

  init(
    _ source: Side, _ target: Side, _ indices: (SideIndex, SideIndex), _ links: TypeLinks,
    _ scorer: BeadScorer
  ) {
    sides = Sides(source, target)
    self.indices = Sides(indices.0, indices.1)
    tables = Sides(links.table, links.table.reversed(count: indices.1.types.count))
    evidence = scorer.evidence
  }

  func ties(in beads: [Bead]) -> TokenTies {
    var ties = TokenTies.none(sides.source, sides.target)
    for half in Half.allCases { tie(beads, half, &ties[half]) }
    tieNulls(beads, &ties)
    return ties
  }

  /// Weighs the tokens of one side in the beads that have both.
  private func tie(_ beads: [Bead], _ half: Half, _ ties: inout [Float]) {
    let (own, other) = (sides[half], sides[half.other])
    let (types, others) = (indices[half].typeOfToken, indices[half.other].typeOfToken)
    let (table, evidence) = (tables[half], evidence[half])
    // The types that stand beside the bead in hand have its number.
    var stands = Array(repeating: -1, count: indices[half.other].types.count)
    for (number, bead) in beads.enumerated() where !bead.isNull {
      for token in other.tokens(beside: bead.runs[half.other]) where others[token] >= 0 {
        stands[Int(others[token])] = number
      }
      for token in own.tokens(of: bead.runs[half]) where types[token] >= 0 {
        let type = Int(types[token])
        let linked = table.links(of: type).lazy.filter { stands[Int($0.target)] == number }
        ties[token] = evidence.evidence(of: type, linked: linked.map(\.level).max())
      }
    }
  }

  private func tieNulls(_ beads: [Bead], _ ties: inout TokenTies) {
    let closest = Sides { half in
      ClosestSegment(indices[half], indices[half.other], tables[half], evidence[half])
    }
    var places = Sides(0, 0)
    for bead in beads {
      for half in Half.allCases where bead.runs[half.other].isEmpty {
        for segment in bead.runs[half] {
          let other = closest[half].tie(
            segment, sides[half].segments[segment].tokens, near: places[half.other], &ties[half])
          if half == .target { ties.closestSource[segment] = other }
        }
      }
      if !bead.isNull && !bead.isMoved { places = bead.runs.map(\.upperBound) }
    }
  }
}

extension Side {
  /// The tokens of a run of segments and of the segment before and behind it.
  fileprivate func tokens(beside run: Range<Int>) -> Range<Int> {
    tokens(of: max(0, run.lowerBound - 1)..<min(segments.count, run.upperBound + 1))
  }
}
