import BitextCore
import Glibc

/// Finds the sequence of beads with the highest score, and how sure each bead is.
///
/// Dynamic programming over the band; the probability of a bead is its share of the weight of
/// all paths, by the forward-backward algorithm.
struct BeadSearch {
  private let scorer: BeadScorer
  private let n: Int
  private let m: Int
  private var best: [Float]
  private var forward: [Float]
  private var shapes: [UInt8]

  init(_ scorer: BeadScorer, sourceSegments: Int, targetSegments: Int) {
    self.scorer = scorer
    n = sourceSegments
    m = targetSegments
    let cells = scorer.band.cells
    best = Array(repeating: -.infinity, count: cells)
    forward = best
    shapes = Array(repeating: UInt8.max, count: cells)
    fill()
  }

  /// The best path, from the beginning.
  func beads() -> [Bead] {
    let backward = backwardScores()
    let total = forward[scorer.band.cell(n, m)]
    var beads: [Bead] = []
    var (i, j) = (n, m)
    while i > 0 || j > 0 {
      let shape = BeadShape.all[Int(shapes[scorer.band.cell(i, j)])]
      let start = (i - shape.source, j - shape.target)
      let score = scorer.score(start.0, start.1, shape)
      let share =
        forward[scorer.band.cell(start.0, start.1)] + score
        + backward[scorer.band.cell(i, j)] - total
      beads.append(
        Bead(
          source: start.0..<i, target: start.1..<j, score: Self.share(score),
          probability: min(1, exp(Double(share)))))
      (i, j) = start
    }
    return beads.reversed()
  }

  /// Log odds as a share, from 0 to 1.
  static func share(_ logOdds: Float) -> Double { 1 / (1 + exp(-Double(logOdds))) }

  private mutating func fill() {
    for i in 0...n {
      for j in scorer.band.columns[i] {
        let cell = scorer.band.cell(i, j)
        if i == 0 && j == 0 {
          best[cell] = 0
          forward[cell] = 0
          continue
        }
        for (number, shape) in BeadShape.all.enumerated() {
          let start = (i - shape.source, j - shape.target)
          guard start.0 >= 0, start.1 >= 0, scorer.band.contains(start.0, start.1) else { continue }
          let before = scorer.band.cell(start.0, start.1)
          guard best[before] > -.infinity else { continue }
          let score = scorer.score(start.0, start.1, shape)
          guard score > -.infinity else { continue }
          forward[cell] = Self.logSum(forward[cell], forward[before] + score)
          if best[before] + score > best[cell] {
            best[cell] = best[before] + score
            shapes[cell] = UInt8(number)
          }
        }
      }
    }
  }

  private func backwardScores() -> [Float] {
    var backward = Array(repeating: -Float.infinity, count: scorer.band.cells)
    backward[scorer.band.cell(n, m)] = 0
    for i in stride(from: n, through: 0, by: -1) {
      for j in scorer.band.columns[i].reversed() {
        let cell = scorer.band.cell(i, j)
        guard backward[cell] > -.infinity else { continue }
        for shape in BeadShape.all {
          let start = (i - shape.source, j - shape.target)
          guard start.0 >= 0, start.1 >= 0, scorer.band.contains(start.0, start.1) else { continue }
          let score = scorer.score(start.0, start.1, shape)
          guard score > -.infinity else { continue }
          let before = scorer.band.cell(start.0, start.1)
          backward[before] = Self.logSum(backward[before], backward[cell] + score)
        }
      }
    }
    return backward
  }

  private static func logSum(_ a: Float, _ b: Float) -> Float {
    let (low, high) = a < b ? (a, b) : (b, a)
    return low - high < -16 ? high : high + log1pf(expf(low - high))
  }
}
