import BitextCore
import Glibc

/// Aligns by the lengths of sentences alone: the program of Gale and Church (1993), "A Program for
/// Aligning Sentences in Bilingual Corpora", Computational Linguistics 19(1), with its numbers.
///
/// The whole table of a document is searched, without bands and without paragraphs as fixed points,
/// so that it gets what our aligner gets.
struct GaleChurch: Sendable {
  /// Target characters for one source character.
  static let expansion = 1.0
  /// The variance of target characters for one source character.
  static let variance = 6.8
  /// The cost of lengths so unlike that their probability underflows; 2,500 hundredths in the
  /// paper's program.
  private static let greatestCost = 25.0

  /// The number of sentences on each side, and the cost of the shape: the negative logarithm of
  /// its probability over that of one to one (0.89).
  private struct Shape {
    var source: Int
    var target: Int
    var cost: Double

    init(_ source: Int, _ target: Int, probability: Double) {
      self.source = source
      self.target = target
      cost = -log(probability / 0.89)
    }
  }

  private let shapes = [
    Shape(1, 1, probability: 0.89), Shape(1, 0, probability: 0.0099),
    Shape(0, 1, probability: 0.0099), Shape(2, 1, probability: 0.089),
    Shape(1, 2, probability: 0.089), Shape(2, 2, probability: 0.011),
  ]

  /// The beads with the least cost for sentences of these lengths in characters.
  func beads(_ source: [Int], _ target: [Int]) -> [Bead] {
    path(fill(Self.sums(source), Self.sums(target)), source.count, target.count)
  }

  func beads(_ source: Side, _ target: Side) -> [Bead] {
    beads(source.segmentLengths, target.segmentLengths)
  }

  /// For each cell of the table the index of the last bead's shape.
  private func fill(_ source: [Int], _ target: [Int]) -> [UInt8] {
    let width = target.count
    var costs = Array(repeating: Double.infinity, count: source.count * width)
    var last = Array(repeating: UInt8(0), count: costs.count)
    costs[0] = 0
    for i in source.indices {
      for j in target.indices {
        for (number, shape) in shapes.enumerated() where shape.source <= i && shape.target <= j {
          let (k, l) = (i - shape.source, j - shape.target)
          let cost =
            costs[k * width + l] + shape.cost
            + Self.cost(source[i] - source[k], target[j] - target[l])
          if cost < costs[i * width + j] {
            costs[i * width + j] = cost
            last[i * width + j] = UInt8(number)
          }
        }
      }
    }
    return last
  }

  private func path(_ last: [UInt8], _ sourceCount: Int, _ targetCount: Int) -> [Bead] {
    var beads: [Bead] = []
    var (i, j) = (sourceCount, targetCount)
    while i > 0 || j > 0 {
      let shape = shapes[Int(last[i * (targetCount + 1) + j])]
      beads.append(
        Bead(
          source: i - shape.source..<i, target: j - shape.target..<j, score: 1, probability: 1))
      (i, j) = (i - shape.source, j - shape.target)
    }
    return beads.reversed()
  }

  /// The negative logarithm of the probability that lengths differ by chance as much as these do.
  static func cost(_ source: Int, _ target: Int) -> Double {
    if source == 0 && target == 0 { return 0 }
    let mean = (Double(source) + Double(target) / expansion) / 2
    let distance = (Double(source) * expansion - Double(target)).magnitude
    let delta = distance / (variance * mean).squareRoot()
    // Twice the tail of the normal distribution beyond delta.
    return min(greatestCost, -log(erfc(delta / 2.0.squareRoot())))
  }

  private static func sums(_ lengths: [Int]) -> [Int] {
    lengths.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1) }
  }
}

extension Side {
  /// The characters (Unicode scalars) of each segment.
  fileprivate var segmentLengths: [Int] {
    segments.map { segment in
      document.text[segment.range.offsets].count { $0 & 0xC0 != 0x80 }
    }
  }
}
