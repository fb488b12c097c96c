import Glibc

/// The log likelihood ratios of a word's best link to a run being of each level.
struct LevelEvidence {
  var none: WordEvidence.ByRun
  var weak: WordEvidence.ByRun
  var medium: WordEvidence.ByRun
  var strong: WordEvidence.ByRun
}

/// The evidence of words by what is known of them and how often they have partners; many words of
/// an article share it.
struct EvidenceTable {
  private let segments: Int
  private let parameters: AlignmentParameters
  private var places: HashIndex
  private var rows: [LevelEvidence] = []

  /// For up to `types` words that look for partners in `segments` segments.
  init(types: Int, segments: Int, parameters: AlignmentParameters) {
    self.segments = segments
    self.parameters = parameters
    places = HashIndex(capacity: types)
  }

  mutating func evidence(
    _ knowledge: WordKnowledge, _ counts: PartnerCounts.Counts
  ) -> LevelEvidence {
    let place = places.insert(rows.count, for: Self.key(knowledge, counts))
    if place == rows.count { rows.append(computed(parameters.rates(knowledge), counts)) }
    return rows[place]
  }

  private static func key(_ knowledge: WordKnowledge, _ counts: PartnerCounts.Counts) -> UInt64 {
    var key = knowledge.key
    for count in [counts.any, counts.medium, counts.strong] {
      key = (key &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(UInt32(bitPattern: count))
    }
    key &*= 0x9E37_79B9_7F4A_7C15
    return key ^ key >> 32
  }

  private func computed(_ rates: LinkRates, _ counts: PartnerCounts.Counts) -> LevelEvidence {
    let single = chances(rates, counts)
    let total = single.none + single.weak + single.medium + single.strong
    var evidence = LevelEvidence(none: .zero, weak: .zero, medium: .zero, strong: .zero)
    for run in 0..<WordEvidence.maximumRun {
      // The chance that the best of the run's segments reaches no more than a level.
      var below = 0.0
      var before = 0.0
      func ratio(_ inRendering: Double, _ chance: Double) -> Float {
        below += chance / total
        let power = pow(below, 1 + parameters.chanceGrowth * Double(run))
        defer { before = power }
        return Float(log(inRendering / max(power - before, 0.001)))
      }
      evidence.none[run] = min(0, ratio(rates.none.inRendering, single.none))
      evidence.weak[run] = ratio(rates.weak.inRendering, single.weak)
      evidence.medium[run] = ratio(rates.medium.inRendering, single.medium)
      evidence.strong[run] = max(0, ratio(rates.strong.inRendering, single.strong))
    }
    return evidence
  }

  /// How likely the best link to any one segment is of each level: what the article shows of it
  /// beside the rendering itself, and as much belief in what other articles show as some segments
  /// are worth.
  private func chances(
    _ rates: LinkRates, _ counts: PartnerCounts.Counts
  ) -> (none: Double, weak: Double, medium: Double, strong: Double) {
    let belief = parameters.belief
    let evidence = Double(max(0, segments - 1)) + belief
    func chance(_ count: Int32, _ rate: LinkRates.Rate) -> Double {
      (Double(max(0, count - 1)) + belief * rate.byChance) / evidence
    }
    return (
      chance(Int32(segments) - counts.any, rates.none),
      chance(counts.any - counts.medium, rates.weak),
      chance(counts.medium - counts.strong, rates.medium),
      chance(counts.strong, rates.strong)
    )
  }
}
