public import BitextAlignment
public import BitextCore

/// Aligns a pair: once by what is known beforehand, and where that leaves doubt again with the
/// words that its own sure beads taught.
///
/// The two sides and the aligner alone decide about the beads, whatever else is in a run.
public struct PairAligner: Sendable {
  /// What aligns, before the pair has taught it words.
  public var aligner: Aligner

  /// What the first round learned makes more beads sure for the second to learn from; a third
  /// makes nothing better.
  private static let rounds = 2

  /// Aligns with what an aligner knows, and with what is learned beside.
  public init(_ aligner: Aligner) { self.aligner = aligner }

  /// Aligns two sides by what is known and by what they teach themselves.
  public func align(_ source: Side, _ target: Side) -> Bitext {
    var bitext = aligner.align(source, target)
    for _ in 0..<Self.rounds where bitext.isInDoubt {
      let words = WordLearner().words(in: [bitext])
      if words.isEmpty { break }
      var taught = aligner
      taught.learned = aligner.learned.completed(by: words)
      bitext = taught.align(source, target)
    }
    return bitext
  }
}

extension Bitext {
  /// Whether words that are not known yet might change a bead.
  var isInDoubt: Bool { beads.contains { $0.isNull || $0.probability < 0.95 } }
}
