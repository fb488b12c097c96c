import BitextCore

/// Cuts a block into pieces and looks its words up, in one pass over its bytes.
struct QuantityScanner {
  private let text: [UInt8]
  private let lexicon: QuantityLexicon
  private var folded: [UInt8] = []
  private(set) var pieces: [QuantityPiece] = []
  /// What the words mean; the first stands for a word that means nothing here.
  private(set) var lexemes: [Lexeme] = [Lexeme()]

  init(_ text: [UInt8], in range: TextRange, lexicon: QuantityLexicon) {
    self.text = text
    self.lexicon = lexicon
    scan(range)
  }

  private mutating func scan(_ range: TextRange) {
    var offset = range.lower
    var gap = QuantityPiece.Gap.line
    while offset < range.upper {
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
        append(.mark, offset, offset + mark.length, gap, Int(scalar))
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
    append(.digits, start, end, gap, 0)
    return end
  }

  private mutating func appendWord(from start: Int, to limit: Int, gap: QuantityPiece.Gap) -> Int {
    folded.removeAll(keepingCapacity: true)
    var end = start
    scan: while end < limit {
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
      case _: break scan
      }
      end += scalar.length
    }
    append(.word, start, end, gap, index(of: lexicon.lexeme(of: folded)))
    return end
  }

  private mutating func index(of lexeme: Lexeme?) -> Int {
    guard let lexeme else { return 0 }
    lexemes.append(lexeme)
    return lexemes.count - 1
  }

  private mutating func append(
    _ kind: QuantityPiece.Kind, _ lower: Int, _ upper: Int, _ gap: QuantityPiece.Gap, _ code: Int
  ) {
    let first = text[lower]
    let isUmlaut = first == 0xC3 && lower + 1 < upper && text[lower + 1] < 0x9F
    pieces.append(
      QuantityPiece(
        kind: kind, gap: gap, lower: lower, upper: upper, code: code,
        isCapital: first &- 0x41 < 26 || isUmlaut))
  }
}
