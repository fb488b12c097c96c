import BitextCore

/// Cuts a block into pieces and looks its words up, in one pass over its bytes.
struct QuantityScanner {
  private(set) var pieces: [QuantityPiece] = []
  /// What the words mean that stand in no table; a piece counts them down from -1.
  private(set) var compounds: [Lexeme] = []
  /// Whether a web or mail address may be among the pieces.
  private(set) var mayHoldAddress = false
  /// What the words do, all together.
  private(set) var roles: Lexeme.Roles = []
  private var folded: [UInt8] = []
  /// Where the line begins that is being cut.
  private var line = 0

  /// Prose is wrapped behind so many bytes; shorter lines are verses, items and cells.
  private static let wrapping = 50

  /// Cuts a stretch of text, some of whose words are known.
  init(
    _ text: [UInt8], in range: TextRange, knowing known: borrowing KnownWords,
    lexicon: borrowing QuantityLexicon
  ) {
    compounds = known.compounds
    pieces.reserveCapacity(range.count / 4)
    scan(text.span, range, known.words.span, lexicon)
  }

  private mutating func scan(
    _ text: Span<UInt8>, _ range: TextRange, _ words: Span<KnownWords.Word>,
    _ lexicon: borrowing QuantityLexicon
  ) {
    var offset = range.lower
    line = range.lower
    var gap = QuantityPiece.Gap.line
    var next = 0
    var start = words.isEmpty ? Int.max : words[0].range.lower
    while offset < range.upper {
      let byte = text[offset]
      if byte == 0x20 {
        if gap.rawValue < QuantityPiece.Gap.blank.rawValue { gap = .blank }
        offset += 1
        continue
      }
      while start < offset {
        next += 1
        start = next < words.count ? words[next].range.lower : .max
      }
      if start == offset, isWhole(words[next].range, in: text, to: range.upper) {
        let word = words[next]
        append(start, word.range.upper, word.lexeme, of: text, gap, lexicon)
        offset = word.range.upper
        gap = .tied
        continue
      }
      if byte | 0x20 &- 0x61 < 26 {
        offset = appendWord(of: text, from: offset, to: range.upper, gap, lexicon)
        gap = .tied
        continue
      }
      let mark = QuantityScalar(text, at: offset, end: range.upper)
      switch mark.kind {
      case .blank(let found):
        let wider = found == .line ? lineEnd(text, at: offset) : found
        if wider.rawValue > gap.rawValue { gap = wider }
        offset += mark.length
      case .ignored:
        offset += mark.length
      case .digit:
        offset = appendDigits(of: text, from: offset, to: range.upper, gap)
        gap = .tied
      case .letter:
        offset = appendWord(of: text, from: offset, to: range.upper, gap, lexicon)
        gap = .tied
      case .mark(let scalar):
        if scalar == 0x40 || scalar == 0x2F { mayHoldAddress = true }
        pieces.append(
          QuantityPiece(
            lower: offset, upper: offset + mark.length, code: Int(scalar), kind: .mark, gap: gap))
        offset += mark.length
        gap = .tied
      }
    }
  }

  /// What the end of a line parts: nothing where prose is wrapped and goes on with a word or with
  /// a figure behind a word.
  private mutating func lineEnd(_ text: Span<UInt8>, at offset: Int) -> QuantityPiece.Gap {
    let length = offset - line
    let isReturn = text[offset] == 0x0D
    line = isReturn ? line : offset + 1
    guard !isReturn else { return .blank }
    guard length >= Self.wrapping, offset + 1 < text.count, let last = pieces.last else {
      return .line
    }
    let next = text[offset + 1]
    if next &- 0x30 < 10 { return last.kind == .word ? .blank : .line }
    return next | 0x20 &- 0x61 < 26 || next >= 0xC3 && next < 0xD0 ? .blank : .line
  }

  /// Whether no letter follows that belongs to the word here, as in `m²`.
  private func isWhole(_ word: TextRange, in text: Span<UInt8>, to limit: Int) -> Bool {
    guard word.upper < limit, text[word.upper] >= 0x80 else { return word.upper <= limit }
    switch QuantityScalar(text, at: word.upper, end: limit).kind {
    case .letter, .ignored: return false
    case _: return true
    }
  }

  private mutating func append(
    _ start: Int, _ end: Int, _ code: Int, of text: Span<UInt8>, _ gap: QuantityPiece.Gap,
    _ lexicon: borrowing QuantityLexicon
  ) {
    let roles = code >= 0 ? lexicon.roles(code) : compounds[-code - 1].roles
    self.roles.formUnion(roles)
    pieces.append(
      QuantityPiece(
        lower: start, upper: end, code: code, roles: roles, kind: .word, gap: gap,
        isCapital: text.isCapital(at: start)))
  }

  private mutating func appendDigits(
    of text: Span<UInt8>, from start: Int, to limit: Int, _ gap: QuantityPiece.Gap
  ) -> Int {
    var end = start
    while end < limit, text[end] &- 0x30 < 10 { end += 1 }
    pieces.append(QuantityPiece(lower: start, upper: end, code: 0, kind: .digits, gap: gap))
    return end
  }

  private mutating func appendWord(
    of text: Span<UInt8>, from start: Int, to limit: Int, _ gap: QuantityPiece.Gap,
    _ lexicon: borrowing QuantityLexicon
  ) -> Int {
    var end = start
    // Nearly every word is of the letters of Latin-1 and in no table, and is only walked over.
    while end < limit {
      if text[end] | 0x20 &- 0x61 < 26 {
        end += 1
      } else if text[end] == 0xC3, end + 1 < limit, text[end + 1] & 0x5F != 0x17 {
        end += 2
      } else {
        break
      }
    }
    var code = 0
    if end < limit, text[end] >= 0x80 {
      end = fold(text, from: start, to: limit)
      code = lexicon.code(of: folded, hash: WordHash.hash(folded), &compounds)
    } else {
      if lexicon.mayHold(text, from: start, to: end) {
        code = lexicon.index(of: Self.hash(text, from: start, to: end))
      }
      if code == 0, lexicon.mayBeCompound(text, from: start, to: end) {
        _ = fold(text, from: start, to: end)
        code = lexicon.code(of: folded, hash: WordHash.hash(folded), &compounds)
      }
    }
    append(start, end, code, of: text, gap, lexicon)
    return end
  }

  /// The hash of a folded word of Latin-1 letters.
  private static func hash(_ text: Span<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var hash = WordHash.Rolling()
    var offset = start
    while offset < end {
      if text[offset] < 0x80 {
        hash.append(text[offset] | 0x20)
        offset += 1
        continue
      }
      QuantityFolding.fold(text[offset + 1]) { hash.append($0) }
      offset += 2
    }
    return hash.value
  }

  /// Folds a word with letters beyond ASCII into `folded`.
  private mutating func fold(_ text: Span<UInt8>, from start: Int, to limit: Int) -> Int {
    folded.removeAll(keepingCapacity: true)
    var end = start
    while end < limit {
      let byte = text[end]
      if byte | 0x20 &- 0x61 < 26 {
        folded.append(byte | 0x20)
        end += 1
        continue
      }
      if byte < 0x80 { break }
      let scalar = QuantityScalar(text, at: end, end: limit)
      switch scalar.kind {
      case .letter:
        QuantityFolding.fold(text.extracting(end..<end + scalar.length), into: &folded)
      case .ignored: break
      case _: return end
      }
      end += scalar.length
    }
    return end
  }
}
