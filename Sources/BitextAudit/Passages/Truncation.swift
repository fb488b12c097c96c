import BitextCore

/// Finds paragraphs of the target that end without an end.
struct Truncation {
  struct Place {
    var source: TextRange
    var target: TextRange
    var lastWord: String
    var confidence: Double
  }

  /// A stretch of fewer words may be a caption or a heading without the looks of one.
  private static let minimumWords = 4

  private let context: AuditContext
  private let source: Side
  private let target: Side

  init(_ context: AuditContext) {
    self.context = context
    source = context.bitext.source
    target = context.bitext.target
  }

  func places() -> [Place] {
    let ends = Set(target.paragraphs.map { $0.upperBound - 1 })
    let duplicated = context.passages.filter { $0.kind != .missing }.map(\.segments)
    return context.bitext.beads.enumerated().compactMap { index, bead in
      guard !bead.isNull, context.isCertain[index], let last = bead.target.last,
        ends.contains(last), !duplicated.contains(where: { $0.contains(last) })
      else { return nil }
      return place(bead, last)
    }
  }

  private func place(_ bead: Bead, _ last: Int) -> Place? {
    guard [.paragraph, .lead, .quotation].contains(target.role(of: last)),
      let word = breakingWord(target, last), let end = bead.source.last,
      breakingWord(source, end) == nil
    else { return nil }
    let ratio =
      Double(target.range(of: bead.target).count) / Double(source.range(of: bead.source).count)
    return Place(
      source: source.range(of: bead.source), target: target.segments[last].range,
      lastWord: target.document.string(target.tokens[word].range),
      confidence: ratio < 0.75 ? 0.97 : 0.85)
  }

  /// The last token of a segment if no mark stands after it that could end a sentence.
  private func breakingWord(_ side: Side, _ segment: Int) -> Int? {
    let tokens = side.segments[segment].tokens
    guard tokens.count(where: { side.tokens[$0].isWordLike }) >= Self.minimumWords,
      let last = tokens.last
    else { return nil }
    if side.tokens[last].isWordLike { return last }
    let mark = side.document.text[side.tokens[last].range.lower]
    let isOpenMark = [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "(")].contains(mark)
    return isOpenMark ? tokens.last { side.tokens[$0].isWordLike } : nil
  }
}
