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
      target.wordCount(of: last) >= Self.minimumWords,
      let word = target.breakingWord(of: last), let end = bead.source.last,
      source.breakingWord(of: end) == nil
    else { return nil }
    let ratio =
      Double(target.range(of: bead.target).count) / Double(source.range(of: bead.source).count)
    return Place(
      source: source.range(of: bead.source), target: target.segments[last].range,
      lastWord: target.document.string(target.tokens[word].range),
      confidence: ratio < 0.75 ? 0.97 : 0.85)
  }
}

extension Side {
  /// The last word of a segment if no mark stands after it that could end a sentence.
  func breakingWord(of segment: Int) -> Int? {
    let tokens = segments[segment].tokens
    guard let last = tokens.last else { return nil }
    if self.tokens[last].isWordLike { return last }
    let mark = document.text[self.tokens[last].range.lower]
    let isOpenMark = [UInt8(ascii: ","), UInt8(ascii: "-"), UInt8(ascii: "(")].contains(mark)
    return isOpenMark ? tokens.last { self.tokens[$0].isWordLike } : nil
  }
}
