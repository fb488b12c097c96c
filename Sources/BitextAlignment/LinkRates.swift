/// How often a word has a partner of each level, in its own rendering and in any other segment.
struct LinkRates {
  struct Rate {
    var inRendering: Double
    var byChance: Double
  }

  var none: Rate
  var weak: Rate
  var medium: Rate
  var strong: Rate

  /// Words that the lexicon knows.
  static let knownWord = LinkRates(
    none: Rate(inRendering: 0.11, byChance: 0.62), weak: Rate(inRendering: 0.08, byChance: 0.18),
    medium: Rate(inRendering: 0.10, byChance: 0.10),
    strong: Rate(inRendering: 0.71, byChance: 0.10))
  /// Words that it doesn't: names, most of them, and words of the day.
  static let unknownWord = LinkRates(
    none: Rate(inRendering: 0.25, byChance: 0.92), weak: Rate(inRendering: 0.01, byChance: 0.01),
    medium: Rate(inRendering: 0.01, byChance: 0.01),
    strong: Rate(inRendering: 0.73, byChance: 0.06))
  static let name = LinkRates(
    none: Rate(inRendering: 0.15, byChance: 0.92), weak: Rate(inRendering: 0.01, byChance: 0.01),
    medium: Rate(inRendering: 0.01, byChance: 0.01),
    strong: Rate(inRendering: 0.83, byChance: 0.06))
  static let figure = LinkRates(
    none: Rate(inRendering: 0.10, byChance: 0.96), weak: Rate(inRendering: 0.01, byChance: 0.01),
    medium: Rate(inRendering: 0.01, byChance: 0.01),
    strong: Rate(inRendering: 0.88, byChance: 0.02))
}

extension AlignmentParameters {
  func rates(_ wordClass: SideIndex.WordType.Class, isKnown: Bool) -> LinkRates {
    switch wordClass {
    case .figure: .figure
    case .name: .name
    case .word: isKnown ? .knownWord : .unknownWord
    }
  }
}
