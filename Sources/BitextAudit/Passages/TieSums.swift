import BitextCore

/// What the words of a stretch say together of their ties.
struct TieSums {
  /// The sum of what all words say: below 0 if they are missed on the other side.
  private(set) var total = 0.0
  /// The sum of what the words without a rendering say, as a positive number.
  private(set) var missed = 0.0
  /// How many words say anything, and how many of them are missed.
  private(set) var words = 0
  private(set) var missedWords = 0

  init(_ ties: some Sequence<Float>) {
    for tie in ties where tie != 0 {
      total += Double(tie)
      words += 1
      if tie < 0 {
        missed -= Double(tie)
        missedWords += 1
      }
    }
  }
}
