import Glibc

/// What a side's words say for or against a tie between two stretches: log likelihood ratios of
/// "renders" against "stands there by chance".
///
/// A word that has a linked word in the other stretch speaks for the tie the more, the fewer
/// segments of the other article have such a word; a word without one speaks against it the
/// more, the surer its class is to be rendered by something that the lexicon knows.
struct WordEvidence {
  /// For each item (see `SideIndex.items`), what it adds when it is linked, over not linked.
  var gains: [Float]
  /// For each segment, what it says when nothing in it is linked.
  var unlinked: [Float]

  /// - `partners`: for each type, the number of segments of the other side that have a partner.
  init(
    _ index: SideIndex, isKnown: [Bool], partners: [Int32], otherSegments: Int,
    parameters: AlignmentParameters
  ) {
    var linkedByType: [Float] = []
    var unlinkedByType: [Float] = []
    for (type, word) in index.types.enumerated() {
      let rate = Self.linkRate(word.wordClass, isKnown[type], Int(partners[type]), parameters)
      // What other words of the article show of chance, with a weak belief in 4 % before it.
      let others = Double(max(0, partners[type] - 1))
      let chance = (others + 0.12) / (Double(max(0, otherSegments - 1)) + 3)
      let chanceOfAny = (Double(partners[type]) + 0.12) / (Double(otherSegments) + 3)
      linkedByType.append(Float(max(0, log(max(rate, 0.3) / chance))))
      unlinkedByType.append(Float(min(0, log((1 - rate) / (1 - min(chanceOfAny, 0.95))))))
    }
    gains = index.items.map { linkedByType[Int($0)] - unlinkedByType[Int($0)] }
    unlinked = (0..<index.lengths.count).map { segment in
      index.items(of: segment).reduce(0) { $0 + unlinkedByType[Int($1)] }
    }
  }

  private static func linkRate(
    _ wordClass: SideIndex.WordType.Class, _ isKnown: Bool, _ partners: Int,
    _ parameters: AlignmentParameters
  ) -> Double {
    switch wordClass {
    case .figure: parameters.linkRateOfFigures
    case .name: parameters.linkRateOfNames
    case .word where !isKnown: parameters.linkRateOfUnknownWords
    case .word where partners == 0: parameters.linkRateOfAbsentWords
    case .word: parameters.linkRateOfKnownWords
    }
  }
}
