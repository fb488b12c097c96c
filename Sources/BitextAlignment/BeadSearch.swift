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
      let score = scorer.score(start.0, start.1, shape)
      let weight =
        switch (shape.source, shape.target) {
        case (_, 0): omissionWeight(start.0, score, backward)
        case (0, _): additionWeight(start.1, score, backward)
        case _: forward[band.cell(start.0, start.1)] + score + backward[band.cell(i, j)]
        }
      beads.append(
        Bead(
          source: start.0..<i, target: start.1..<j, score: Self.share(score),
          probability: min(1, exp(Double(weight - total)))))
      (i, j) = start
    }
    return beads.reversed()
  }

  /// The logarithm of the weight of all paths that leave out a source segment.
  private func omissionWeight(_ segment: Int, _ score: Float, _ backward: [Float]) -> Float {
    let band = scorer.band
    var weight = -Float.infinity
    for j in band.columns[segment] where band.contains(segment + 1, j) {
      weight = Self.logSum(
        weight, forward[band.cell(segment, j)] + score + backward[band.cell(segment + 1, j)])
    }
    return weight
  }

  /// The logarithm of the weight of all paths that leave out a target segment.
  private func additionWeight(_ segment: Int, _ score: Float, _ backward: [Float]) -> Float {
    let band = scorer.band
    var weight = -Float.infinity
    for i in band.rows(containing: segment) where band.contains(i, segment + 1) {
      weight = Self.logSum(
        weight, forward[band.cell(i, segment)] + score + backward[band.cell(i, segment + 1)])
    }
    return weight
  }

  /// Log odds as a share, from 0 to 1.
  static func share(_ logOdds: Float) -> Double { 1 / (1 + exp(-Double(logOdds))) }

  private mutating func fill() {
    let band = scorer.band
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
  }

  private func backwardScores() -> [Float] {
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
