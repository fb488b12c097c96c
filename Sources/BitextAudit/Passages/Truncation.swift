import BitextCore

/// Finds paragraphs of the target that end without an end.
struct Truncation {
  struct Place {
    var bead: Int
    var source: TextRange
    var target: TextRange
    var lastWord: String
    var confidence: Double
  }

  /// A stretch of fewer words may be a caption or a heading without the looks of one.
  private static let minimumWords = 4

  private let beads: [Bead]
  private let source: Side
  private let target: Side
  private let isCertain: [Bool]
  /// Segments of the target of which something else is said.
  private let explained: [Range<Int>]

  init(_ bitext: Bitext, _ passages: [Passage], isCertain: [Bool]) {
    beads = bitext.beads
    source = bitext.source
    target = bitext.target
    self.isCertain = isCertain
    explained = passages.filter { [.added, .duplicated, .untranslated].contains($0.kind) }
      .map(\.segments)
  }

  func places() -> [Place] {
    let ends = Set(target.paragraphs.map { $0.upperBound - 1 })
    return beads.indices.compactMap { index in
      guard !beads[index].isNull, isCertain[index], let last = beads[index].target.last,
        ends.contains(last), !explained.contains(where: { $0.contains(last) })
      else { return nil }
      return place(index, last)
    }
  }

  private func place(_ index: Int, _ last: Int) -> Place? {
    let bead = beads[index]
    guard let word = target.breakingWord(of: last), let end = bead.source.last,
      source.breakingWord(of: end) == nil
    else { return nil }
    let ratio =
      Double(target.range(of: bead.target).count) / Double(source.range(of: bead.source).count)
    // What is left of a sentence may be so short that it looks like a heading.
    let isRemnant = ratio < 0.4 && ![.title, .kicker].contains(target.role(of: last))
    guard isRemnant || isProse(last) else { return nil }
    return Place(
      bead: index, source: source.range(of: bead.source), target: target.segments[last].range,
      lastWord: target.document.string(target.tokens[word].range),
      confidence: ratio < 0.75 ? 0.97 : 0.85)
  }

  private func isProse(_ segment: Int) -> Bool {
    [.paragraph, .lead, .quotation].contains(target.role(of: segment))
      && target.wordCount(of: segment) >= Self.minimumWords
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
