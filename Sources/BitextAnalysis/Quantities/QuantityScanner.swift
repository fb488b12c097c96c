import BitextCore

/// Cuts a block into pieces and looks its words up, in one pass over its bytes.
struct QuantityScanner {
  private let text: [UInt8]
  private let lexicon: QuantityLexicon
  private var folded: [UInt8] = []
  private(set) var pieces: [QuantityPiece] = []
  /// What the words mean that stand in no table; a piece counts them down from -1.
  private(set) var compounds: [Lexeme] = []
  /// Whether a web or mail address may be among the pieces.
  private(set) var mayHoldAddress = false

  init(_ text: [UInt8], in range: TextRange, lexicon: QuantityLexicon) {
    self.text = text
    self.lexicon = lexicon
    pieces.reserveCapacity(range.count / 5)
    scan(range)
  }

  private mutating func scan(_ range: TextRange) {
    var offset = range.lower
    var gap = QuantityPiece.Gap.line
    while offset < range.upper {
      let byte = text[offset]
      if byte | 0x20 &- 0x61 < 26 {
        offset = appendWord(from: offset, to: range.upper, gap: gap)
        gap = .tied
        continue
      }
      if byte == 0x20 {
        if gap.rawValue < QuantityPiece.Gap.blank.rawValue { gap = .blank }
        offset += 1
        continue
      }
      let mark = QuantityScalar(text, at: offset, end: range.upper)
      switch mark.kind {
      case .blank(let wider):
        if wider.rawValue > gap.rawValue { gap = wider }
        offset += mark.length
      case .ignored:
        offset += mark.length
      case .digit:
        offset = appendDigits(from: offset, to: range.upper, gap: gap)
        gap = .tied
      case .letter:
        offset = appendWord(from: offset, to: range.upper, gap: gap)
        gap = .tied
      case .mark(let scalar):
        if scalar == 0x40 || scalar == 0x2F { mayHoldAddress = true }
        append(.mark, offset, offset + mark.length, gap, Int(scalar), [])
        offset += mark.length
        gap = .tied
      }
    }
  }

  private mutating func appendDigits(
    from start: Int, to limit: Int, gap: QuantityPiece.Gap
  ) -> Int {
    var end = start
    while end < limit, text[end] &- 0x30 < 10 { end += 1 }
    append(.digits, start, end, gap, 0, [])
    return end
  }

  private mutating func appendWord(from start: Int, to limit: Int, gap: QuantityPiece.Gap) -> Int {
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
    if end < limit, text[end] >= 0x80 {
      end = fold(from: start, to: limit)
      return append(from: start, to: end, gap, WordHash.hash(folded), isFolded: true)
    }
    let isKnown = lexicon.mayHold(text, from: start, to: end)
    let hash = isKnown ? self.hash(from: start, to: end) : nil
    return append(from: start, to: end, gap, hash, isFolded: false)
  }

  /// The hash of a folded word of Latin-1 letters.
  private func hash(from start: Int, to end: Int) -> UInt64 {
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
  private mutating func fold(from start: Int, to limit: Int) -> Int {
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
      case .letter: QuantityFolding.fold(text[end..<end + scalar.length], into: &folded)
      case .ignored: break
      case _: return end
      }
      end += scalar.length
    }
    return end
  }

  private mutating func append(
    from start: Int, to end: Int, _ gap: QuantityPiece.Gap, _ hash: UInt64?, isFolded: Bool
  ) -> Int {
    var code = hash.map(lexicon.index) ?? 0
    var roles: Lexeme.Roles = code > 0 ? lexicon.lexemes[code].roles : []
    if code == 0, lexicon.mayBeCompound(text, from: start, to: end) {
      if !isFolded { _ = fold(from: start, to: end) }
      if let lexeme = lexicon.compound(folded) {
        compounds.append(lexeme.marked)
        code = -compounds.count
        roles = compounds[compounds.count - 1].roles
      }
    }
    append(.word, start, end, gap, code, roles)
    return end
  }

  private mutating func append(
    _ kind: QuantityPiece.Kind, _ lower: Int, _ upper: Int, _ gap: QuantityPiece.Gap, _ code: Int,
    _ roles: Lexeme.Roles
  ) {
    let first = text[lower]
    let isUmlaut = first == 0xC3 && lower + 1 < upper && text[lower + 1] < 0x9F
    pieces.append(
      QuantityPiece(
        kind: kind, gap: gap, lower: lower, upper: upper, code: code,
        isCapital: first &- 0x41 < 26 || isUmlaut, roles: roles))
  }
}
