/// The numbers that the alignment's scores are made of.
///
/// All are natural logarithms of odds or probabilities, fitted on aligned news by
/// `Benchmarks fit`; few on purpose, so that they hold for other kinds of text.
public struct AlignmentParameters: Hashable, Sendable {
  /// How many segments' worth of belief there is in what other articles show of chance.
  public var belief = 9.0
  /// How much likelier each further segment of a run makes it that a word has a partner there by
  /// chance: 1 would be right if words occurred independently of each other, 0 if the segments of
  /// a run had all their words in common.
  public var chanceGrowth = 0.5

  /// The share of the words that no lexicon knows which have a partner in their rendering, a name
  /// or a cognate, before the article has shown its own; see `fitted(to:_:)`.
  public var unknownLinked = 0.75
  /// How many words' worth of belief there is in that share.
  public var unknownBelief = 40.0

  /// What the words' evidence counts for; below 1 because words do not occur independently.
  public var wordWeight = 0.36
  /// What the evidence of the lengths counts for.
  public var lengthWeight = 1.5

  /// The natural logarithm of target letters for one source letter; what the pack of the pair knows
  /// of its languages takes the place of it. As usual for English into German, and near enough for
  /// other pairs, since the spread is far greater.
  public var expansion = 0.1

  /// The log prior of a null bead, for each segment in it.
  public var null = -3.5
  /// What is added to that for a whole paragraph.
  public var wholeParagraph = 0.5
  /// The log prior of a bead's second segment on a side, and of each after that.
  public var merge = -3.15
  /// The log prior of each segment after the second of a side.
  public var furtherMerge = -2.7
  /// For a bead that has segments of two paragraphs on a side.
  public var crossesParagraph = -1.0
  /// For a bead that begins a paragraph on one side only.
  public var paragraphMismatch = -0.5
  /// For a bead that ties a heading to something that is none.
  public var headingMismatch = -2.0
  /// For a bead in which a segment says again what its neighbour says, on one side only.
  public var repetition = -6.0

  /// The most that words and lengths can say for a bead with a segment in the language of the other
  /// side: above the score of null beads, so that what was left untranslated stands where it
  /// belongs, and below that of a rendering. An original quoted under its translation has all words
  /// of the source, and would take its place.
  public var quoted = 1.0

  /// The least score by which passages may be tied outside of the order.
  public var moved = -0.5
  /// For a bead that is parted into beads that cross.
  public var crossed = -2.0

  /// The numbers as they were fitted.
  public init() {}
}
