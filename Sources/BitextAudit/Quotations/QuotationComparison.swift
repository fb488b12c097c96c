import BitextCore

/// Holds the quotations of both sides against each other, paragraph by paragraph.
struct QuotationComparison {
  /// Fewer quoted words may be a title or a word that the writer keeps at arm's length.
  private static let speechWords = 6

  private let context: AuditContext
  private let source: SideQuotations
  private let target: SideQuotations

  init(_ context: AuditContext) {
    self.context = context
    source = SideQuotations(context.bitext.source)
    target = SideQuotations(context.bitext.target)
  }

  func findings() -> [Finding] {
    let bitext = context.bitext
    return context.runs.flatMap { run -> [Finding] in
      guard run.allSatisfy({ context.isCertain[$0] && !bitext.beads[$0].isNull }) else { return [] }
      let original = Half(bitext.source, bitext.segments(of: run, \.source), source)
      let rendering = Half(bitext.target, bitext.segments(of: run, \.target), target)
      if let mark = rendering.stray(besides: original) {
        guard original.unbalanced.isEmpty, !rendering.breaksOff else { return [] }
        return [unbalanced(mark, in: run, rendering, against: original, isTarget: true)]
      }
      if let mark = original.stray(besides: rendering) {
        guard rendering.unbalanced.isEmpty, !original.breaksOff else { return [] }
        return [unbalanced(mark, in: run, original, against: rendering, isTarget: false)]
      }
      return unquoted(in: run, original, rendering)
    }
  }

  private func unbalanced(
    _ mark: TextRange, in run: Range<Int>, _ half: Half, against other: Half, isTarget: Bool
  ) -> Finding {
    let isUnclosed = half.unclosed.contains(mark)
    // With as many quotations as marks that open them, there is hardly another way to read it.
    let isSure = !other.quotations.isEmpty && !half.isDoubtful && !other.isDoubtful
    let words = isUnclosed ? "opened here is not closed" : "closed here was not opened"
    let place = counterpart(of: mark, in: run, isTarget: isTarget)
    return Finding(
      rule: "quote-mismatch", severity: isSure ? .warning : .note, confidence: isSure ? 0.9 : 0.5,
      message: isTarget ? "the quotation \(words)" : "in the source the quotation \(words)",
      unit: .token, source: isTarget ? [place] : [mark], target: isTarget ? [mark] : [place])
  }

  /// The other side of the bead in which a mark stands.
  private func counterpart(of mark: TextRange, in run: Range<Int>, isTarget: Bool) -> TextRange {
    let bitext = context.bitext
    let bead = run.first { index in
      let bead = bitext.beads[index]
      let range =
        isTarget ? bitext.target.range(of: bead.target) : bitext.source.range(of: bead.source)
      return mark.lower < range.upper
    }
    let found = bitext.beads[bead ?? run.upperBound - 1]
    return isTarget ? bitext.source.range(of: found.source) : bitext.target.range(of: found.target)
  }

  /// Direct speech on one side where the other quotes nothing at all.
  private func unquoted(in run: Range<Int>, _ original: Half, _ rendering: Half) -> [Finding] {
    if original.isQuotation || rendering.isQuotation { return [] }
    let isLost = rendering.quotations.isEmpty && !rendering.isDoubtful
    let isNew = original.quotations.isEmpty && !original.isDoubtful
    guard isLost != isNew else { return [] }
    let half = isLost ? original : rendering
    guard let speech = half.quotations.max(by: { $0.count < $1.count }),
      half.wordCount(speech) >= Self.speechWords
    else { return [] }
    let place = counterpart(of: speech, in: run, isTarget: isNew)
    return [
      Finding(
        rule: "quote-mismatch", severity: .note, confidence: 0.5,
        message: isLost
          ? "direct speech of the source is not quoted in the target"
          : "the target quotes what the source does not",
        unit: .clause, source: isLost ? [speech] : [place], target: isLost ? [place] : [speech])
    ]
  }
}

/// One side of a run of beads.
private struct Half {
  var quotations: [TextRange] = []
  var unclosed: [TextRange] = []
  var unbalanced: [TextRange] = []
  /// Marks that the next paragraph explains if the other side's quotation runs on as well.
  var continued: [TextRange] = []
  var isDoubtful = false
  /// Whether a block is set apart as a quotation, which needs no marks.
  var isQuotation = false
  /// Whether the last paragraph ends without an end, which is said by another rule.
  var breaksOff = false
  private let text: [UInt8]

  init(_ side: Side, _ segments: Range<Int>, _ all: SideQuotations) {
    text = side.document.text
    guard let first = segments.first, let last = segments.last else { return }
    // A block may be parted among runs by a moved passage.
    let range = side.range(of: segments)
    for block in side.segments[first].block...side.segments[last].block {
      guard let found = all.blocks[block] else { continue }
      quotations += found.quotations.filter(range.overlaps)
      unclosed += found.unclosed.filter(range.overlaps)
      if block == side.segments[last].block {
        continued = all.continued[block].filter(range.overlaps)
      }
      unbalanced += all.unbalanced[block].filter(range.overlaps)
      isDoubtful = isDoubtful || found.isDoubtful
      isQuotation = isQuotation || side.document.blocks[block].role == .quotation
    }
    breaksOff = side.breakingWord(of: last) != nil && side.role(of: last) == .paragraph
  }

  /// The first mark without a partner, with a look at whether the other side's quotations end.
  func stray(besides other: Half) -> TextRange? {
    unbalanced.first ?? (other.unclosed.isEmpty ? continued.first : nil)
  }

  func wordCount(_ range: TextRange) -> Int {
    1 + text[range.offsets].count { $0 == 0x20 || $0 == 0x0A }
  }
}
