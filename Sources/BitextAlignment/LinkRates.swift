/// What is known of a word before its partners are looked for.
enum WordKnowledge: UInt8 {
  /// A word that the lexicon knows.
  case knownWord
  /// One that it doesn't: a name, most often, or a word of the day.
  case unknownWord
  case name
  case figure

  init(_ wordClass: SideIndex.WordType.Class, isKnown: Bool) {
    self =
      switch wordClass {
      case .figure: .figure
      case .name: .name
      case .word: isKnown ? .knownWord : .unknownWord
      }
  }
}

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

  static func of(_ knowledge: WordKnowledge) -> LinkRates {
    switch knowledge {
    case .knownWord:
      LinkRates(
        none: Rate(inRendering: 0.11, byChance: 0.62),
        weak: Rate(inRendering: 0.08, byChance: 0.18),
        medium: Rate(inRendering: 0.10, byChance: 0.10),
        strong: Rate(inRendering: 0.71, byChance: 0.10))
    case .unknownWord:
      LinkRates(
        none: Rate(inRendering: 0.25, byChance: 0.92),
        weak: Rate(inRendering: 0.01, byChance: 0.01),
        medium: Rate(inRendering: 0.01, byChance: 0.01),
        strong: Rate(inRendering: 0.73, byChance: 0.06))
    case .name:
      LinkRates(
        none: Rate(inRendering: 0.15, byChance: 0.92),
        weak: Rate(inRendering: 0.01, byChance: 0.01),
        medium: Rate(inRendering: 0.01, byChance: 0.01),
        strong: Rate(inRendering: 0.83, byChance: 0.06))
    case .figure:
      LinkRates(
        none: Rate(inRendering: 0.10, byChance: 0.96),
        weak: Rate(inRendering: 0.01, byChance: 0.01),
        medium: Rate(inRendering: 0.01, byChance: 0.01),
        strong: Rate(inRendering: 0.88, byChance: 0.02))
    }
  }
}
