import BitextCore
import BitextUnicode

/// What becomes of one of ICU's pieces, alone or together with its neighbours.
extension Tokenizer {
  /// Appends the token that starts with the piece at `index`; returns the next piece's index.
  mutating func appendToken(
    at index: Int, of text: [UInt8], _ kinds: inout NameKinds, to tokens: inout [Token]
  ) -> Int {
    let piece = pieces[index]
    switch piece.status {
    case .none:
      let end = endOfDots(at: index, in: text)
      let range = TextRange(piece.range.lower, pieces[end - 1].range.upper)
      tokens.append(token(text, range, .punctuation))
      kinds.passed(tokens[tokens.count - 1], in: text)
      return end
    case .number, .letters, .ideographs:
      let shape = WordShape(text, piece.range)
      if shape.letters == 0, shape.digits > 0 {
        let end = endOfNumber(at: index, in: text)
        let range = TextRange(piece.range.lower, pieces[end - 1].range.upper)
        tokens.append(token(text, range, .number))
        kinds.passed(tokens[tokens.count - 1], in: text)
        return end
      }
      // Low lines alone, to be filled in.
      if shape.letters == 0, piece.status != .ideographs {
        tokens.append(token(text, piece.range, .punctuation))
        return index + 1
      }
      if text[piece.range.lower].isDigit {
        appendFigure(piece.range, of: text, &kinds, to: &tokens)
        return index + 1
      }
      return appendWord(at: index, shape, of: text, &kinds, to: &tokens)
    }
  }

  /// Dots in a row are one mark.
  private func endOfDots(at index: Int, in text: [UInt8]) -> Int {
    var end = index + 1
    guard text[pieces[index].range.lower] == UInt8(ascii: ".") else { return end }
    while end < pieces.count, areJoined(end - 1, end),
      text[pieces[end].range.lower] == UInt8(ascii: ".")
    { end += 1 }
    return end
  }

  private func areJoined(_ index: Int, _ next: Int) -> Bool {
    next < pieces.count && pieces[index].range.upper == pieces[next].range.lower
  }

  /// Joins "10:30" and figures that are grouped by no-break blanks, "10 000".
  private func endOfNumber(at index: Int, in text: [UInt8]) -> Int {
    var end = index + 1
    while end < pieces.count {
      let last = pieces[end - 1].range
      let isTime =
        end + 1 < pieces.count && areJoined(end - 1, end) && areJoined(end, end + 1)
        && pieces[end].range.count == 1 && text[pieces[end].range.lower] == UInt8(ascii: ":")
        && isFigures(end + 1, in: text)
      if isTime {
        end += 2
        continue
      }
      let gap = TextRange(last.upper, max(last.upper, pieces[end].range.lower))
      guard text.isNoBreakBlank(gap), pieces[end].range.count >= 3, isFigures(end, in: text),
        text[pieces[end].range.offsets].prefix(4).count(where: \.isDigit) == 3
      else { break }
      end += 1
    }
    return end
  }

  private func isFigures(_ index: Int, in text: [UInt8]) -> Bool {
    pieces[index].status == .number
      && text[pieces[index].range.offsets].allSatisfy { !$0.isASCIILetter && $0 < 0x80 }
  }

  /// Figures with letters behind them: "5th" and "1990er" are numbers, "5km" is one and its unit,
  /// "5G" a name.
  private mutating func appendFigure(
    _ range: TextRange, of text: [UInt8], _ kinds: inout NameKinds, to tokens: inout [Token]
  ) {
    let figures = text.end(from: range.lower, before: range.upper) { !$0.isLetter }
    let number = TextRange(range.lower, figures)
    let tail = TextRange(figures, range.upper)
    var token = token(text, range, .number)
    if numberEndings.contains(WordHash.hash(text[tail.offsets])) {
      token.stem = form(of: text, number)
      tokens.append(token)
    } else if text.glyph(at: figures) == .upper, tail.count == 1 || text.hasDigit(tail) {
      token.kind = .name
      tokens.append(token)
    } else {
      tokens.append(self.token(text, number, .number))
      let form = form(of: text, tail)
      let stem = memory.stem(form, of: text, tail, isSmall: false, isName: false)
      tokens.append(Token(range: tail, kind: .word, form: form, stem: stem))
    }
    kinds.passed(tokens[tokens.count - 1], in: text)
  }

  private mutating func appendWord(
    at index: Int, _ shape: WordShape, of text: [UInt8], _ kinds: inout NameKinds,
    to tokens: inout [Token]
  ) -> Int {
    let range = pieces[index].range
    if shape.marks > 0, let parts = text.parts(of: range) {
      for part in parts {
        if text[part.offsets].allSatisfy(\.isDigit) {
          tokens.append(token(text, part, .number))
          continue
        }
        appendWord(part, WordShape(text, part), of: text, &kinds, to: &tokens)
      }
      return index + 1
    }
    if shape.marks > 0, text.isDotted(range), areJoined(index, index + 1),
      text[range.upper] == UInt8(ascii: ".")
    {
      let whole = TextRange(range.lower, range.upper + 1)
      appendWord(whole, shape, of: text, &kinds, to: &tokens)
      return index + 2
    }
    if shape.isDesignation, let end = endOfDesignation(at: index, in: text) {
      let whole = TextRange(range.lower, pieces[end - 1].range.upper)
      var token = token(text, whole, .name)
      token.stem = WordHash.hash(WordFolding.folded(text[whole.offsets]).filter { $0 != 0x2D })
      tokens.append(token)
      kinds.passed(token, in: text)
      return end
    }
    appendWord(range, shape, of: text, &kinds, to: &tokens)
    return index + 1
  }

  private mutating func appendWord(
    _ range: TextRange, _ shape: WordShape, of text: [UInt8], _ kinds: inout NameKinds,
    to tokens: inout [Token]
  ) {
    let verdict = kinds.verdict(on: range, shape, in: text)
    if verdict == .perhaps { undecided.append(tokens.count) }
    let form = form(of: text, range)
    let stem = memory.stem(
      form, of: text, range, isSmall: !shape.startsUpper, isName: verdict == .name,
      isPlain: isLatin && shape.marks == 0 && shape.digits == 0)
    let kind: Token.Kind = verdict == .name ? .name : .word
    tokens.append(Token(range: range, kind: kind, form: form, stem: stem))
    kinds.passed(tokens[tokens.count - 1], in: text)
  }

  /// The end of "COVID-19", "SARS-CoV-2", "B-52": hyphens with short figures behind them.
  private func endOfDesignation(at index: Int, in text: [UInt8]) -> Int? {
    var end: Int?
    var next = index + 1
    while next < index + 8, next + 1 < pieces.count,
      areJoined(next - 1, next), areJoined(next, next + 1),
      text.glyph(at: pieces[next].range.lower) == .dash
    {
      let shape = WordShape(text, pieces[next + 1].range)
      let isFigure = shape.letters == 0 && 1...3 ~= shape.digits && shape.marks == 0
      guard isFigure || shape.hasInnerUpper else { break }
      next += 2
      if isFigure { end = next }
    }
    return end
  }
}

extension [UInt8] {
  /// The gap between two groups of a figure: one no-break or thin blank.
  fileprivate func isNoBreakBlank(_ gap: TextRange) -> Bool {
    guard 2...3 ~= gap.count else { return false }
    let (value, length) = scalar(at: gap.lower)
    return length == gap.count && (value == 0xA0 || value == 0x202F || value == 0x2009)
  }

  fileprivate func hasDigit(_ range: TextRange) -> Bool {
    self[range.offsets].contains(where: \.isDigit)
  }

  /// Whether the word is single letters with full stops between: "U.S", "z.B", "a.m".
  fileprivate func isDotted(_ range: TextRange) -> Bool {
    self[range.offsets].contains(UInt8(ascii: "."))
      && self[range.offsets].split(separator: UInt8(ascii: ".")).allSatisfy {
        $0.count { $0 & 0xC0 != 0x80 } == 1
      }
  }

  /// The words that a full stop or a colon without a blank holds together; nil for one word.
  ///
  /// Dotted letters are left whole. Whether ICU takes the colon for a letter depends on its version.
  fileprivate func parts(of range: TextRange) -> [TextRange]? {
    let isMark = { (byte: UInt8) in byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") }
    guard self[range.offsets].contains(where: isMark), !isDotted(range) else { return nil }
    return self[range.offsets].split(whereSeparator: isMark).map {
      TextRange($0.startIndex, $0.endIndex)
    }
  }
}
