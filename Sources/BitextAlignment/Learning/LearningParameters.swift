/// What the learning of words from a corpus is made of.
public struct LearningParameters: Hashable, Sendable {
  /// Beads of at least this probability are learned from.
  public var probability = 0.8
  /// In how many different beads two words have to meet.
  public var meetings: Int32 = 2
  /// The least log-likelihood ratio of two words' meetings.
  public var association = 12.0
  /// How many meetings that did not happen are added to every word's: what damps the rare ones.
  public var damping: Float = 0.5
  public var rounds = 6
  /// How often the null word accounts for a word, over its frequency.
  public var null: Float = 1.0
  /// The least weight of a translation.
  public var weight: Float = 0.15
  public var rateBelief: Float = 1
  public var rate: Float = 0.5
  public var leftover = false
  /// The most products of the words on both sides of beads that are counted.
  public var budget = 20_000_000

  public init() {}
}
