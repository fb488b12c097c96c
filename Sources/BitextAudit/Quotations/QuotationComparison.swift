import BitextCore

/// Holds the quotations of both sides against each other, paragraph by paragraph.
struct QuotationComparison {
  /// Fewer quoted words may be a title or a word that the writer keeps at arm's length.
  private static let speechWords = 6

  private let context: AuditContext
  private let sides: Sides<Side>
  private let quotations: Sides<SideQuotations>

  init(_ context: AuditContext) {
    self.context = context
    sides = context.bitext.sides
    quotations = sides.map { SideQuotations($0) }
  }

  func findings() -> [Finding] {
    let bitext = context.bitext
    return context.runs.flatMap { run -> [Finding] in
      guard run.allSatisfy({ context.isCertain[$0] && !bitext.beads[$0].isNull }) else { return [] }
      let quoted = Sides { half in
        QuotedRun(sides[half], bitext.segments(of: run, \.runs[half]), quotations[half])
      }
      for half in [Half.target, .source] {
        guard let mark = quoted[half].stray(besides: quoted[half.other]) else { continue }
        guard quoted[half.other].unbalanced.isEmpty, !quoted[half].breaksOff else { return [] }
        return [unbalanced(mark, in: run, quoted, half)]
      }
      return unquoted(in: run, quoted)
    }
  }

  private func unbalanced(
    _ mark: TextRange, in run: Range<Int>, _ quoted: Sides<QuotedRun>, _ half: Half
  ) -> Finding {
    let (own, other) = (quoted[half], quoted[half.other])
    let isUnclosed = own.unclosed.contains(mark)
    // With as many quotations as marks that open them, there is hardly another way to read it.
    let isSure = !other.quotations.isEmpty && !own.isDoubtful && !other.isDoubtful
    let words = isUnclosed ? "opened here is not closed" : "closed here was not opened"
    let places = places(of: mark, in: run, half)
    return Finding(
      severity: isSure ? .warning : .note, confidence: isSure ? Confidence.sure : Confidence.even,
      message: half == .target ? "the quotation \(words)" : "in the source the quotation \(words)",
      unit: .token, source: places.source, target: places.target)
  }

  /// A place of one side, and the other side of the bead in which it stands.
  private func places(of mark: TextRange, in run: Range<Int>, _ half: Half) -> Sides<[TextRange]> {
    let beads = context.bitext.beads
    let bead = run.first { mark.lower < sides[half].range(of: beads[$0].runs[half]).upper }
    let found = beads[bead ?? run.upperBound - 1]
    let counterpart = sides[half.other].range(of: found.runs[half.other])
    return Sides(half, own: [mark], other: [counterpart])
  }

  /// Direct speech on one side where the other quotes nothing at all.
  private func unquoted(in run: Range<Int>, _ quoted: Sides<QuotedRun>) -> [Finding] {
    if quoted.source.isQuotation || quoted.target.isQuotation { return [] }
    let quotesNothing = quoted.map { $0.quotations.isEmpty && !$0.isDoubtful }
    guard quotesNothing.source != quotesNothing.target else { return [] }
    let half = quotesNothing.target ? Half.source : .target
    guard let speech = quoted[half].quotations.max(by: { $0.count < $1.count }),
      quoted[half].wordCount(speech) >= Self.speechWords
    else { return [] }
    let places = places(of: speech, in: run, half)
    return [
      Finding(
        severity: .note, confidence: Confidence.even,
        message: half == .source
          ? "direct speech of the source is not quoted in the target"
          : "the target quotes what the source does not",
        unit: .clause, source: places.source, target: places.target)
    ]
  }
}

/// One side of a run of beads.
private struct QuotedRun {
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
  func stray(besides other: QuotedRun) -> TextRange? {
    unbalanced.first ?? (other.unclosed.isEmpty ? continued.first : nil)
  }

  func wordCount(_ range: TextRange) -> Int {
    1 + text[range.offsets].count { $0 == 0x20 || $0 == 0x0A }
  }
}
