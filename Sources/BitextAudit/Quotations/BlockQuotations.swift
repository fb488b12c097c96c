import BitextCore

/// The quotations of one block, and the marks that have no partner in it.
struct BlockQuotations {
  /// From the mark that opens to the one that closes, the marks included; inner ones first.
  private(set) var quotations: [TextRange] = []
  private(set) var unclosed: [TextRange] = []
  private(set) var unopened: [TextRange] = []
  /// Whether the block begins with a mark that opens.
  private(set) var startsQuoted = false
  /// Whether a mark was read that may be none: inches, a mark that floats between blanks.
  private(set) var isDoubtful = false

  private typealias Open = (range: TextRange, glyph: QuotationGlyph)
  private let shortened: ShortenedWords
  private var open: [Open] = []
  private var single: Open?

  /// Reads a block and leaves out the stretches of code, which are ordered.
  init(
    _ text: [UInt8], in block: TextRange, without code: ArraySlice<TextRange>,
    _ shortened: ShortenedWords, hasGaps: Bool
  ) {
    self.shortened = shortened
    var code = code
    var offset = block.lower
    var runEnd = 0
    while offset < block.upper {
      let byte = text[offset]
      guard byte == 0x22 || byte == 0x27 || byte == 0xC2 || byte == 0xE2,
        let found = text.quotationGlyph(at: offset)
      else {
        offset += 1
        continue
      }
      while let first = code.first, first.upper <= offset { code = code.dropFirst() }
      let mark = TextRange(offset, min(offset + found.length, block.upper))
      offset = mark.upper
      if let first = code.first, first.contains(mark.lower) { continue }
      let place = MarkSurroundings(text, mark, in: block, runEnd: &runEnd)
      if found.glyph.isSingle {
        readSingle(mark, found.glyph, place, text)
      } else if hasGaps, found.glyph == .angled {
        readGapped(mark, opens: text[mark.upper - 1] == 0xAB, place)
      } else {
        read(mark, found.glyph, place)
      }
      if mark.lower == block.lower, !open.isEmpty || single != nil { startsQuoted = true }
    }
    unclosed = open.map(\.range)
    if let single, single.glyph.isUnmistakable { unclosed.append(single.range) }
  }

  private mutating func read(
    _ mark: TextRange, _ glyph: QuotationGlyph, _ place: MarkSurroundings
  ) {
    // Directly behind another mark, a mark does the same: “‘Yes.’”
    let follows = open.last?.range.upper == mark.lower || single?.range.upper == mark.lower
    switch glyph {
    case .low: open.append((mark, glyph))
    case .highTurned where open.last?.glyph == .low: close(mark)
    case .angled where place.isBlankBefore && place.isBlankBehind:
      // An arrow: "Read more »".
      isDoubtful = isDoubtful || !open.isEmpty
    case .straight where place.isBehindFigure && (open.isEmpty || !place.isFreeBehind):
      // Inches, or seconds of arc.
      isDoubtful = true
    case .straight where !place.isFreeBefore && !place.isFreeBehind && !follows:
      // In the midst of a word, a slip for an apostrophe or a blank.
      isDoubtful = true
    case .high where !place.opens: close(mark)
    default:
      if place.opens || follows && !place.isFreeBehind {
        open.append((mark, glyph))
      } else if place.closes {
        if glyph == .straight, place.isBehindFigure { isDoubtful = true }
        close(mark)
      } else {
        isDoubtful = true
        if open.isEmpty { open.append((mark, glyph)) } else { close(mark) }
      }
    }
  }

  /// Reads a guillemet that blanks may part from what it holds, so that only its direction tells
  /// what it does.
  private mutating func readGapped(_ mark: TextRange, opens: Bool, _ place: MarkSurroundings) {
    if opens {
      open.append((mark, .angled))
    } else if open.isEmpty, place.isBlankBefore, place.isBlankBehind {
      // An arrow: "Read more »".
      isDoubtful = true
    } else {
      close(mark)
    }
  }

  private mutating func close(_ mark: TextRange) {
    guard let last = open.popLast() else { return unopened.append(mark) }
    quotations.append(last.range.union(mark))
    // What was open within ends with it.
    if let inner = single, inner.range.lower > last.range.lower { single = nil }
  }

  /// Reads a mark that may be an apostrophe: it opens only before a word, and what closes without
  /// an opening is an apostrophe.
  private mutating func readSingle(
    _ mark: TextRange, _ glyph: QuotationGlyph, _ place: MarkSurroundings, _ text: [UInt8]
  ) {
    let follows = open.last?.range.upper == mark.lower
    if let last = single, !place.isBlankBefore, place.isFreeBehind, last.range.upper < mark.lower {
      quotations.append(last.range.union(mark))
      single = nil
    } else if single == nil, place.isFreeBefore || follows, !place.isFreeBehind,
      glyph != .single, !shortened.stand(in: text, behind: mark)
    {
      single = (mark, glyph)
    }
  }
}
