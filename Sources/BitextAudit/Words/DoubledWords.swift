import BitextCore

/// Finds words that stand twice in a row in the target.
struct DoubledWords {
  private let context: AuditContext
  private let lists: DoubleLists
  private let sourceLists: DoubleLists?

  /// Fails where nothing is known of doubles in the target's language.
  init?(_ context: AuditContext) {
    guard let lists = DoubleLists.of(context.bitext.target.language) else { return nil }
    self.context = context
    self.lists = lists
    sourceLists = DoubleLists.of(context.bitext.source.language)
  }

  func findings() -> [Finding] {
    let bitext = context.bitext
    return bitext.beads.enumerated().flatMap { index, bead -> [Finding] in
      guard context.isCertain[index], !bead.isNull else { return [] }
      return bead.target.flatMap { segment -> [Finding] in
        doubles(in: segment).compactMap { finding($0, in: bead) }
      }
    }
  }

  /// The tokens of a segment that say what the token before them said.
  private func doubles(in segment: Int) -> [Int] {
    let side = context.bitext.target
    let segment = side.segments[segment]
    if let language = segment.language, language != side.language { return [] }
    return segment.tokens.dropFirst().filter { index in
      let (first, second) = (side.tokens[index - 1], side.tokens[index])
      return first.form == second.form && second.kind == .word
        && isSpelledAlike(first, second, opens: index - 1 == segment.tokens.lowerBound)
        && !areParted(first, second)
        && !isCode(second)
    }
  }

  /// Whether both have the same letters, but for the capital that opens a sentence, and nothing
  /// but blanks between them.
  private func isSpelledAlike(_ first: Token, _ second: Token, opens: Bool) -> Bool {
    let text = context.bitext.target.document.text
    guard first.range.count == second.range.count,
      text[first.range.upper..<second.range.lower].allSatisfy({ $0 <= 0x20 })
    else { return false }
    let (a, b) = (text[first.range.offsets], text[second.range.offsets])
    let isCapital = text.isCapital(at: first.range.lower)
    if a.elementsEqual(b) { return !opens || !isCapital }
    return opens && isCapital && !text.isCapital(at: second.range.lower)
      && a.dropFirst(text[first.range.lower].scalarLength).elementsEqual(
        b.dropFirst(text[second.range.lower].scalarLength))
  }

  /// Whether the file has an image, a macro or the like between two words; tags and signs of stress
  /// part none.
  private func areParted(_ first: Token, _ second: Token) -> Bool {
    let document = context.bitext.target.document
    let start = document.fileRange(of: first.range).upper
    let end = document.fileRange(of: second.range).lower
    guard start < end, end <= document.file.count else { return false }
    return document.file[start..<end].contains { "=!{".utf8.contains($0) }
  }

  private func isCode(_ token: Token) -> Bool {
    let spans = context.bitext.target.document.codeSpans
    let index = spans.partitionPoint { $0.upper > token.range.lower }
    return index < spans.count && spans[index].overlaps(token.range)
  }

  private func finding(_ index: Int, in bead: Bead) -> Finding? {
    let side = context.bitext.target
    let (first, second) = (side.tokens[index - 1], side.tokens[index])
    if lists.isLegitimate(second) || second.range.count < 2 && !lists.isSlip(second)
      || isTripled(index) || isRelativeClause(index) || isInName(index) || sourceDoubles(bead)
    {
      return nil
    }
    let isSlip = lists.isSlip(second) || isStrayCopula(index, from: bead)
    let isBroken = side.document.text[first.range.upper..<second.range.lower].contains(10)
    if isBroken, !isSlip { return nil }
    return Finding(
      severity: isSlip ? .warning : .note, confidence: isSlip ? Confidence.sure : Confidence.even,
      message: "“\(side.document.string(second.range))” stands twice in a row", unit: .token,
      source: context.bitext.source.places(of: bead.source),
      target: [first.range.union(second.range)])
  }

  /// A word that stands three times is meant so.
  private func isTripled(_ index: Int) -> Bool {
    let tokens = context.bitext.target.tokens
    let form = tokens[index].form
    return index >= 2 && tokens[index - 2].form == form
      || index + 1 < tokens.count && tokens[index + 1].form == form
  }

  /// Whether it is a verb that two clauses may share and no clause opens before it.
  private func isStrayCopula(_ index: Int, from bead: Bead) -> Bool {
    let side = context.bitext.target
    guard lists.isCopula(side.tokens[index]) else { return false }
    return !side.tokens[side.tokens(of: bead.target).lowerBound..<index].contains {
      lists.isOpener($0)
    }
  }

  /// Whether a comma stands before the two, with or without a preposition: ", bei der der".
  private func isRelativeClause(_ index: Int) -> Bool {
    let side = context.bitext.target
    guard lists.isRelative(side.tokens[index]) else { return false }
    return side.tokens[..<(index - 1)].suffix(2).contains {
      side.document.text[$0.range.lower] == UInt8(ascii: ",")
    }
  }

  /// Whether the second belongs to the name behind it.
  private func isInName(_ index: Int) -> Bool {
    let side = context.bitext.target
    guard lists.isParticle(side.tokens[index]), index + 1 < side.tokens.count else { return false }
    return side.document.text.isCapital(at: side.tokens[index + 1].range.lower)
  }

  private func sourceDoubles(_ bead: Bead) -> Bool {
    let side = context.bitext.source
    return side.tokens(of: bead.source).dropFirst().contains { index in
      side.tokens[index].isWordLike && !(sourceLists?.isRelative(side.tokens[index]) ?? false)
        && side.tokens[index - 1].form == side.tokens[index].form
    }
  }
}
