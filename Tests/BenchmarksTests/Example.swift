import BitextCore

@testable import Benchmarks

/// A small article made by hand: lines of ten letters, one blank between them.
enum Example {
  static func lines(_ count: Int) -> [TextRange] {
    (0..<count).map { TextRange(11 * $0, 11 * $0 + 10) }
  }

  static func text(lines count: Int) -> [UInt8] {
    Array(Array(repeating: "abcdefghij", count: count).joined(separator: " ").utf8)
  }

  /// Gold beads over lines, and segments that are the lines unless said otherwise.
  static func gold(
    _ beads: [LineBead], swapped: [LineBead] = [], sourceSegments: [TextRange]? = nil,
    targetSegments: [TextRange]? = nil
  ) -> Sample.Gold {
    let counts = (count(beads.flatMap(\.source)), count(beads.flatMap(\.target)))
    let source = GoldLines(lines(counts.0), of: text(lines: counts.0))
    let target = GoldLines(lines(counts.1), of: text(lines: counts.1))
    return Sample.Gold(
      sourceLines: source, targetLines: target, beads: beads, swapped: swapped,
      sourceParts: (sourceSegments ?? source.lines).map { source.parts(of: $0) },
      targetParts: (targetSegments ?? target.lines).map { target.parts(of: $0) })
  }

  private static func count(_ lines: [Int]) -> Int { (lines.max() ?? -1) + 1 }

  static func bead(
    _ source: Range<Int>, _ target: Range<Int>, probability: Double = 1, isMoved: Bool = false
  ) -> Bead {
    Bead(source: source, target: target, score: 1, probability: probability, isMoved: isMoved)
  }
}
