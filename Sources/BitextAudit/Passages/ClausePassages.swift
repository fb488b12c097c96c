import BitextCore

/// The parts of sentences without a counterpart, where nothing else is said of their sentence.
struct ClausePassages {
  /// Less sure gaps are wrong as often as not.
  private static let sureGap = (missing: 0.8, added: 0.93)

  private let bitext: Bitext
  private let isCertain: [Bool]
  private let isTruncated: Set<Int>
  private let called: CalledText
  /// Segments of either side that stand twice or in the wrong language.
  private let source: Set<Int>
  private let target: Set<Int>

  init(
    _ bitext: Bitext, _ passages: [Passage], _ truncations: [Truncation.Place],
    isCertain: [Bool]
  ) {
    self.bitext = bitext
    self.isCertain = isCertain
    isTruncated = Set(truncations.map(\.bead))
    called = CalledText(bitext.sides)
    source = Set(
      passages.filter { [.repeated, .foreign].contains($0.kind) }.flatMap(\.segments))
    target = Set(
      passages.filter { [.duplicated, .untranslated].contains($0.kind) }.flatMap(\.segments))
  }

  func passages() -> [Passage] {
    bitext.beads.indices.flatMap { index -> [Passage] in
      let bead = bitext.beads[index]
      guard !bead.isNull, isCertain[index], !isTruncated.contains(index),
        source.isDisjoint(with: bead.source), target.isDisjoint(with: bead.target)
      else { return [] }
      let gaps = ClauseGaps(bead, of: bitext)
      let missing = called.speaks(in: .target, of: bead) ? nil : gaps.missing
      let added = called.speaks(in: .source, of: bead) ? nil : gaps.added
      return [
        missing.map { passage(.missing, $0, in: bitext.source, besides: bead.target) },
        added.map { passage(.added, $0, in: bitext.target, besides: bead.source) },
      ].compactMap(\.self)
    }
  }

  /// A gap that fills its segments is sentences of which the alignment could not let go.
  private func passage(
    _ kind: Passage.Kind, _ gap: ClauseGaps.Gap, in side: Side, besides other: Range<Int>
  ) -> Passage {
    let words = side.wordCount(of: gap.segments)
    let inGap = side.tokens[gap.tokens].count(where: \.isWordLike)
    let isWhole = inGap * 10 >= words * 9
    return Passage(
      kind: kind, segments: gap.segments, tokens: isWhole ? nil : gap.tokens, rendered: other,
      unit: isWhole ? .sentence : .clause,
      confidence: isWhole ? gap.confidence : Self.confidence(kind, gap))
  }

  private static func confidence(_ kind: Passage.Kind, _ gap: ClauseGaps.Gap) -> Double {
    let (sure, confidence) =
      kind == .added
      ? (sureGap.added, Confidence.clause.added) : (sureGap.missing, Confidence.clause.missing)
    return gap.confidence >= sure ? confidence : Confidence.hint
  }
}
