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

  /// Words whose partners are sure, if they have any: the shares that have one.
  static func sure(inRendering share: Double, byChance chance: Double) -> LinkRates {
    let rare = Rate(inRendering: 0.01, byChance: 0.01)
    return LinkRates(
      none: Rate(inRendering: 1 - share, byChance: 1 - chance), weak: rare, medium: rare,
      strong: Rate(inRendering: max(0.01, share - 0.02), byChance: max(0.01, chance - 0.02)))
  }
}

extension AlignmentParameters {
  func rates(_ knowledge: WordKnowledge) -> LinkRates {
    switch knowledge {
    case .knownWord: .knownWord
    case .unknownWord: .sure(inRendering: unknownLinked, byChance: 0.08)
    case .name: .sure(inRendering: 0.85, byChance: 0.08)
    case .figure: .sure(inRendering: 0.90, byChance: 0.04)
    case .learned(let rate):
      .sure(inRendering: Double(rate.inRendering) / 255, byChance: Double(rate.byChance) / 255)
    }
  }

  /// The parameters for an article: how many of its unknown words have a partner anywhere on the
  /// other side, and so at most in their rendering.
  ///
  /// With a dictionary most unknown words are names, and three of four have one. Without, they
  /// are all sorts of words; that they have no partner then says next to nothing.
  func fitted(to links: TypeLinks, _ indices: (SideIndex, SideIndex)) -> AlignmentParameters {
    var isLinked = (
      Array(repeating: false, count: indices.0.types.count),
      Array(repeating: false, count: indices.1.types.count)
    )
    for type in indices.0.types.indices {
      for link in links.links(of: type) {
        isLinked.0[type] = true
        isLinked.1[Int(link.target)] = true
      }
    }
    let source = Self.unknown(indices.0, links.sourceKnowledge, isLinked.0)
    let target = Self.unknown(indices.1, links.targetKnowledge, isLinked.1)
    var fitted = self
    fitted.unknownLinked =
      (Double(source.linked + target.linked) + unknownBelief * unknownLinked)
      / (Double(source.all + target.all) + unknownBelief)
    return fitted
  }

  /// The occurrences of unknown words, and of those that have a partner.
  private static func unknown(
    _ index: SideIndex, _ knowledge: [WordKnowledge], _ isLinked: [Bool]
  ) -> (all: Int, linked: Int) {
    var counts = (all: 0, linked: 0)
    for type in knowledge.indices where knowledge[type].isUnknownWord {
      let count = index.occurrences(of: type).count
      counts.all += count
      if isLinked[type] { counts.linked += count }
    }
    return counts
  }
}
