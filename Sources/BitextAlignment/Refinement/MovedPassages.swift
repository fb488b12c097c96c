import BitextCore

/// The second pass: ties what stayed without a counterpart to what was rendered elsewhere, and to
/// what is left of it in its place.
struct MovedPassages {
  private static let shapes = [
    BeadShape(source: 1, target: 1), BeadShape(source: 1, target: 2),
    BeadShape(source: 2, target: 1), BeadShape(source: 2, target: 2),
  ]
  /// Above this many unmatched segments on a side the articles have little to do with each other,
  /// and what ties would be found are chance.
  private static let maximum = 2_000

  private let source: Side
  private let target: Side
  private let indices: (SideIndex, SideIndex)
  private let links: TypeLinks
  private let parameters: AlignmentParameters

  init(
    _ source: Side, _ target: Side, _ indices: (SideIndex, SideIndex), _ links: TypeLinks,
    parameters: AlignmentParameters
  ) {
    self.source = source
    self.target = target
    self.indices = indices
    self.links = links
    self.parameters = parameters
  }

  /// The beads with moved passages tied, in the order of the source.
  func tied(_ beads: [Bead]) -> [Bead] {
    let omitted = beads.filter { $0.target.isEmpty }.flatMap(\.source)
    let added = beads.filter { $0.source.isEmpty }.flatMap(\.target)
    guard !omitted.isEmpty, !added.isEmpty, omitted.count <= Self.maximum,
      added.count <= Self.maximum
    else { return beads }
    let tied = ties(omitted, added, gaps: Gaps(beads, source, target))
    return tied.isEmpty ? beads : merged(beads, tied)
  }

  private struct Candidate {
    var source: Range<Int>
    var target: Range<Int>
    var score: Float
    var isMoved: Bool
  }

  /// For each segment in a null bead, how many sure beads stand before it: what has the same
  /// number on both sides stands in the same gap.
  private struct Gaps {
    private(set) var counts: Sides<[Int]>

    init(_ beads: [Bead], _ source: Side, _ target: Side) {
      counts = Sides(source, target).map { Array(repeating: 0, count: $0.segments.count) }
      var count = 0
      for bead in beads {
        if !bead.isNull { count += 1 }
        for half in Half.allCases {
          for segment in bead.runs[half] { counts[half][segment] = count }
        }
      }
    }
  }

  private func ties(_ omitted: [Int], _ added: [Int], gaps: Gaps) -> [Bead] {
    var candidates = candidates(omitted, added, gaps)
    candidates.sort { a, b in
      a.score != b.score
        ? a.score > b.score
        : (a.source.lowerBound, a.target.lowerBound) < (b.source.lowerBound, b.target.lowerBound)
    }
    var isTied = (Set<Int>(), Set<Int>())
    var beads: [Bead] = []
    for candidate in candidates
    where isTied.0.isDisjoint(with: candidate.source) && isTied.1.isDisjoint(with: candidate.target)
    {
      isTied.0.formUnion(candidate.source)
      isTied.1.formUnion(candidate.target)
      let score = BeadSearch.share(candidate.score)
      beads.append(
        Bead(
          source: candidate.source, target: candidate.target, score: score,
          probability: BeadSearch.share(candidate.score - Float(parameters.moved) + 2),
          isMoved: candidate.isMoved))
    }
    return beads
  }

  private func candidates(_ omitted: [Int], _ added: [Int], _ gaps: Gaps) -> [Candidate] {
    var sides = (source, target)
    sides.0.segments = omitted.map { source.segments[$0] }
    sides.1.segments = added.map { target.segments[$0] }
    let indices = (indices.0.restricted(to: omitted), indices.1.restricted(to: added))
    let scorer = BeadScorer(sides.0, sides.1, links, indices, parameters: parameters)
    var candidates: [Candidate] = []
    for i in omitted.indices {
      for j in added.indices where scorer.band.contains(i, j) {
        for shape in Self.shapes {
          guard let here = Self.run(omitted, from: i, shape.source),
            let there = Self.run(added, from: j, shape.target)
          else { continue }
          let isMoved = gaps.counts.source[here.lowerBound] != gaps.counts.target[there.lowerBound]
          var score = scorer.score(i, j, shape)
          // In its own place, half a sentence is known by its words alone.
          if !isMoved { score = max(score, scorer.containment(i, j, shape)) }
          if score >= Float(parameters.moved) {
            candidates.append(
              Candidate(source: here, target: there, score: score, isMoved: isMoved))
          }
        }
      }
    }
    return candidates
  }

  /// The run of neighbours that begins at `start`, if there are so many in a row.
  private static func run(_ segments: [Int], from start: Int, _ count: Int) -> Range<Int>? {
    let end = start + count - 1
    guard end < segments.count, segments[end] == segments[start] + count - 1 else { return nil }
    return segments[start]..<segments[end] + 1
  }

  private func merged(_ beads: [Bead], _ moved: [Bead]) -> [Bead] {
    let tied = (Set(moved.flatMap(\.source)), Set(moved.flatMap(\.target)))
    var kept = beads.filter { bead in
      bead.target.isEmpty
        ? !tied.0.contains(bead.source.lowerBound)
        : !bead.source.isEmpty || !tied.1.contains(bead.target.lowerBound)
    }
    for bead in moved {
      let place = kept.firstIndex {
        !$0.source.isEmpty && $0.source.lowerBound > bead.source.lowerBound
      }
      kept.insert(bead, at: place ?? kept.endIndex)
    }
    return kept
  }
}
