/// What is known of a word before its partners are looked for.
enum WordKnowledge {
  /// A word that the lexicon knows.
  case knownWord
  /// One that it doesn't: a name, most often, or a word of the day.
  case unknownWord
  case name
  case figure
  /// A word or a name whose renderings the corpus taught.
  case learned(LearnedWords.Rate)

  init(_ wordClass: SideIndex.WordType.Class, isKnown: Bool, _ rate: LearnedWords.Rate?) {
    self =
      switch (wordClass, rate) {
      case (.figure, _): .figure
      case (.word, _) where isKnown: .knownWord
      case (_, .some(let rate)): .learned(rate)
      case (.name, .none): .name
      case (.word, .none): .unknownWord
      }
  }

  /// A number that only equal knowledge has.
  var key: UInt64 {
    switch self {
    case .knownWord: 0
    case .unknownWord: 1
    case .name: 2
    case .figure: 3
    case .learned(let rate): 4 + UInt64(rate.inRendering) << 8 + UInt64(rate.byChance)
    }
  }

  var isUnknownWord: Bool {
    if case .unknownWord = self { true } else { false }
  }
}
