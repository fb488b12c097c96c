import BitextCore
import Glibc

/// Finds the sequence of beads with the highest score, and how sure each bead is.
///
/// Dynamic programming over the band; the probability of a bead is its share of the weight of
/// all paths, by the forward-backward algorithm. For a null bead that is the weight of all paths
/// that leave its segment without a counterpart, wherever they pass it.
struct BeadSearch {
  private let scorer: BeadScorer
  /// For each cell, the score of the best path to it, and the logarithm of the weight of all.
  private var best: [Float]
  private var forward: [Float]
  /// For each cell, the shape by which the best path reaches it: source segments times 8, and
  /// target segments.
  private var last: [UInt8]
  /// Scores nearer to each other than this are equal but for rounding.
  private static let tie: Float = 0.01

  init(_ scorer: BeadScorer) {
    self.scorer = scorer
    let cells = scorer.band.cells
    best = Array(repeating: -.infinity, count: cells)
    forward = best
    last = Array(repeating: UInt8.max, count: cells)
    fill()
  }

  /// The best path, from the beginning.
  func beads() -> [Bead] {
    let backward = backwardScores()
    let band = scorer.band
    var (i, j) = (scorer.sourceCount, scorer.targetCount)
    let total = forward[band.cell(i, j)]
    var beads: [Bead] = []
    while i > 0 || j > 0 {
      let reached = Int(last[band.cell(i, j)])
      let shape = BeadShape(source: reached / 8, target: reached % 8)
      let start = (i - shape.source, j - shape.target)
      beads += self.beads(from: start, shape, backward, total).reversed()
      (i, j) = start
    }
    return beads.reversed()
  }

  /// A step of the path as a bead, or as one null bead a segment.
  private func beads(
    from start: (Int, Int), _ shape: BeadShape, _ backward: [Float], _ total: Float
  ) -> [Bead] {
    let band = scorer.band
    let (i, j) = start
    if shape.target == 0 {
      return (i..<i + shape.source).map { segment in
        bead(
          segment..<segment + 1, j..<j, scorer.score(segment, j, BeadShape(source: 1, target: 0)),
          nullWeight(.source, segment, backward) - total)
      }
    }
    if shape.source == 0 {
      return (j..<j + shape.target).map { segment in
        bead(
          i..<i, segment..<segment + 1, scorer.score(i, segment, BeadShape(source: 0, target: 1)),
          nullWeight(.target, segment, backward) - total)
      }
    }
    let score = scorer.score(i, j, shape)
    let (row, column) = (i + shape.source, j + shape.target)
    return [
      bead(
        i..<row, j..<column, score,
        forward[band.cell(i, j)] + score + backward[band.cell(row, column)] - total)
    ]
  }

  private func bead(
    _ source: Range<Int>, _ target: Range<Int>, _ score: Float, _ share: Float
  ) -> Bead {
    Bead(
      source: source, target: target, score: Self.share(score),
      probability: min(1, exp(Double(share))))
  }

  /// The logarithm of the weight of all paths that leave a segment without a counterpart, by
  /// itself or with its paragraph.
  private func nullWeight(_ half: Half, _ segment: Int, _ backward: [Float]) -> Float {
    var weight = -Float.infinity
    for (start, count) in steps(over: segment, half) {
      let lengths = Sides(half, own: count, other: 0)
      let step = BeadShape(source: lengths.source, target: lengths.target)
      let others =
        half == .source
        ? Range(scorer.band.columns[start]) : scorer.band.rows(containing: start)
      for other in others {
        let cell = Sides(half, own: start, other: other)
        weight = Self.logSum(weight, self.weight(cell.source, cell.target, step, backward))
      }
    }
    return weight
  }

  /// The steps of null beads that pass over a segment.
  private func steps(over segment: Int, _ half: Half) -> [(start: Int, count: Int)] {
    var steps = [(start: segment, count: 1)]
    for start in max(0, segment - SegmentRuns.longestParagraph + 1)...segment {
      let count = scorer.nullParagraph(half, start)
      if count > 0 && start + count > segment { steps.append((start, count)) }
    }
    return steps
  }

  /// The logarithm of the weight of all paths that take a step from a cell.
  private func weight(_ i: Int, _ j: Int, _ step: BeadShape, _ backward: [Float]) -> Float {
    let band = scorer.band
    guard band.contains(i + step.source, j + step.target) else { return -.infinity }
    return forward[band.cell(i, j)] + scorer.score(i, j, step)
      + backward[band.cell(i + step.source, j + step.target)]
  }

  /// Log odds as a share, from 0 to 1.
  static func share(_ logOdds: Float) -> Double { 1 / (1 + exp(-Double(logOdds))) }

  private mutating func fill() {
    // Local copies, so that the loop neither counts references nor checks for exclusive access.
    let scorer = scorer
    let band = scorer.band
    var (best, forward, last) = (self.best, self.forward, self.last)
    (self.best, self.forward, self.last) = ([], [], [])
    best[0] = 0
    forward[0] = 0
    for i in 0...scorer.sourceCount {
      for j in band.columns[i] {
        let cell = band.cell(i, j)
        let (bestHere, forwardHere) = (best[cell], forward[cell])
        guard bestHere > -.infinity else { continue }
        scorer.forEachBead(from: i, j) { s, t, score in
          guard band.contains(i + s, j + t) else { return }
          let next = band.cell(i + s, j + t)
          forward[next] = Self.logSum(forward[next], forwardHere + score)
          // Of two equal passages the first is taken, so that what is left over is the repetition.
          let isLate = s == 0 || t == 0
          if bestHere + score > best[next] - (isLate ? Self.tie : 0) {
            best[next] = bestHere + score
            last[next] = UInt8(s * 8 + t)
          }
        }
      }
    }
    (self.best, self.forward, self.last) = (best, forward, last)
  }

  private func backwardScores() -> [Float] {
    let scorer = scorer
    let band = scorer.band
    var backward = Array(repeating: -Float.infinity, count: band.cells)
    backward[band.cells - 1] = 0
    for i in stride(from: scorer.sourceCount, through: 0, by: -1) {
      for j in band.columns[i].reversed() {
        let cell = band.cell(i, j)
        var sum = backward[cell]
        scorer.forEachBead(from: i, j) { s, t, score in
          guard band.contains(i + s, j + t) else { return }
          sum = Self.logSum(sum, score + backward[band.cell(i + s, j + t)])
        }
        backward[cell] = sum
      }
    }
    return backward
  }

  @inline(__always)
  private static func logSum(_ a: Float, _ b: Float) -> Float {
    let (low, high) = a < b ? (a, b) : (b, a)
    return low - high > -16 ? high + log1pf(expf(low - high)) : high
  }
}
