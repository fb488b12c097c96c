/// The numbers that decide what words are learned; fitted on aligned news.
public struct LearningParameters: Hashable, Sendable {
  /// Beads of at least this probability are learned from.
  public var probability = 0.9
  /// From fewer beads nothing is learned: what meets in them meets by chance.
  public var leastBeads = 50
  /// In how many different beads two words have to meet.
  public var leastMeetings: Int32 = 2
  /// The least log-likelihood ratio of two words' meetings. That of two words which stand in two
  /// of a few hundred beads, and there together, is above 20 (Moore 2004).
  public var association = 15.0
  /// How many beads without a meeting are added to those of every word: what damps the rare ones.
  public var damping: Float = 0.5
  /// How many times the model is reestimated.
  public var iterations = 6
  /// The least weight of a rendering.
  public var weight: Float = 0.15
  /// The most products of the words of a bead's sides, summed over the beads, that are counted;
  /// what bounds time and memory. Beads beyond that are left out, whichever the hash of their words
  /// puts last.
  public var budget = 20_000_000

  /// The numbers as they were fitted.
  public init() {}
}
