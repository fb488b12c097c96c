public import BitextCore

/// Beads as Vecalign prints them: `[0]:[0, 1]:score`, with indices of segments from 0.
///
/// Where Vecalign prints a cost, this prints the bead's score: 1 is best.
public struct LadderReport: Sendable {
  /// Writes a line a bead.
  public init() {}

  /// Appends the beads as ASCII.
  public func write(_ bitext: Bitext, to out: inout [UInt8]) {
    for bead in bitext.beads {
      let score = JSONWriter.decimal(bead.score) ?? "0"
      out.line("\(Array(bead.source)):\(Array(bead.target)):\(score)")
    }
  }
}
