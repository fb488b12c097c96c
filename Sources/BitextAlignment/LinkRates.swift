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
  func rates(_ wordClass: SideIndex.WordType.Class, _ knowledge: Knowledge) -> LinkRates {
    switch (wordClass, knowledge) {
    case (.figure, _): .figure
    case (.word, .lexicon): LinkRates.knownWord.linked(knownLinked, nil)
    case (.name, .learned(let r)), (.word, .learned(let r)): LinkRates.unknownWord.linked(Double(r.inRendering), Double(r.byChance))
    case (.name, _): LinkRates.name.linked(nameLinked, nil)
    case (.word, .none): LinkRates.unknownWord.linked(unknownLinked, unknownChance)
    }
  }
}

extension AlignmentParameters {
  func fitted(to links: TypeLinks, _ indices: (SideIndex, SideIndex)) -> AlignmentParameters {
    guard fits else { return self }
    var fitted = self
    var unknown = 0
    var linked = 0
    var isLinked = Array(repeating: false, count: indices.1.types.count)
    for type in indices.0.types.indices {
      let partners = links.links(of: type)
      for partner in partners { isLinked[Int(partner.target)] = true }
      guard indices.0.types[type].wordClass == .word, case .none = links.sourceKnowledge[type] else { continue }
      let count = indices.0.occurrences(of: type).count
      unknown += count
      if !partners.isEmpty { linked += count }
    }
    for type in indices.1.types.indices {
      guard indices.1.types[type].wordClass == .word, case .none = links.targetKnowledge[type] else { continue }
      let count = indices.1.occurrences(of: type).count
      unknown += count
      if isLinked[type] { linked += count }
    }
    fitted.unknownLinked = fitFactor * (Double(linked) + fitBelief * unknownLinked) / (Double(unknown) + fitBelief)
    return fitted
  }
}

/// What is known of a word's renderings.
enum Knowledge {
  case none, lexicon
  case learned(LearnedWords.Rate)
}

extension LinkRates {
  func linked(_ share: Double, _ chance: Double?) -> LinkRates {
    var rates = self
    let factor = share / (1 - none.inRendering)
    rates.none.inRendering = 1 - share
    rates.weak.inRendering *= factor
    rates.medium.inRendering *= factor
    rates.strong.inRendering *= factor
    if let chance {
      let factor = chance / (1 - none.byChance)
      rates.none.byChance = 1 - chance
      rates.weak.byChance *= factor
      rates.medium.byChance *= factor
      rates.strong.byChance *= factor
    }
    return rates
  }
}
