import BitextCore

/// A place where a sentence may end: terminators with what closes after them.
struct Juncture {
  enum Mark {
    case stop, exclamation
    /// Three dots or more; `isApart` when a blank or bracket stands before them, as where words
    /// were left out.
    case ellipsis(isApart: Bool)
  }

  var mark: Mark
  /// The first terminator.
  var start: Int
  /// Past all that belongs to the sentence before: terminators, closing marks, emoji.
  var end: Int
  /// The first byte after the blanks.
  var next: Int
  var closesQuote = false
  var closesBracket = false
  /// The line ends among the blanks.
  var lineEnds = 0

  var hasBlank: Bool { next > end }

  /// Reads the juncture whose first terminator stands at `start`; the text goes on to `limit`.
  init(at start: Int, in text: [UInt8], from lower: Int, before limit: Int) {
    self.start = start
    mark = .stop
    end = start
    next = start
    readTerminators(text, from: lower, before: limit)
    readClosers(text, before: limit)
    readSpacedCloser(text, before: limit)
    readPictographs(text, before: limit)
    readBlanks(text, before: limit)
  }

  private mutating func readTerminators(_ text: [UInt8], from lower: Int, before limit: Int) {
    var dots = 0
    var isExclamation = false
    while end < limit {
      let (value, length) = text.scalar(at: end)
      switch Glyph(value) {
      case .stop: dots += 1
      case .ellipsis: dots += 3
      case .exclamation: isExclamation = true
      case .blank where dots > 0 && !isExclamation:
        // ". . ." is an ellipsis too; a fourth dot, joined to the word, is the full stop.
        guard let spaced = text.endOfSpacedDots(from: end, before: limit) else { fallthrough }
        if dots == 1, start > lower, text.glyph(before: start).isLetter, spaced.dots >= 3 {
          setMark(dots: 1, isExclamation: false, text, from: lower)
          return
        }
        dots += spaced.dots
        end = spaced.end
        continue
      default:
        setMark(dots: dots, isExclamation: isExclamation, text, from: lower)
        return
      }
      end += length
    }
    setMark(dots: dots, isExclamation: isExclamation, text, from: lower)
  }

  private mutating func setMark(
    dots: Int, isExclamation: Bool, _ text: [UInt8], from lower: Int
  ) {
    if isExclamation {
      mark = .exclamation
    } else if dots >= 3 {
      let before = start > lower ? text.glyph(before: start) : .blank
      mark = .ellipsis(isApart: before.isBlank && dots == 3 || before == .opening)
    }
  }

  /// Closing quotes and brackets, notes and terminators that follow without a blank.
  private mutating func readClosers(_ text: [UInt8], before limit: Int) {
    while end < limit {
      let (value, length) = text.scalar(at: end)
      switch Glyph(value) {
      case .closing where value == 0x2019 || value == 0x201D: closesQuote = true
      case .closing: closesBracket = true
      case .quote:
        let after = end + length
        if after < limit, text.opensWord(at: after) { return }
        closesQuote = true
      case .reference: break
      case .stop, .ellipsis: mark = .stop
      case .exclamation: mark = .exclamation
      case .opening:
        guard let note = text.endOfNote(at: end, before: limit) else { return }
        end = note
        continue
      default: return
      }
      end += length
    }
  }

  /// A closing quote after a blank, as the French set it; it is followed by a blank or the end.
  private mutating func readSpacedCloser(_ text: [UInt8], before limit: Int) {
    let place = text.end(from: end, before: limit) { $0 == .blank }
    guard place > end, place < limit else { return }
    let (value, length) = text.scalar(at: place)
    let after = place + length
    guard Glyph(value) == .quote || value == 0x201D else { return }
    if after < limit {
      let glyph = text.glyph(at: after)
      guard glyph.isBlank || glyph == .comma || glyph.isTerminator else { return }
    }
    closesQuote = true
    end = after
    readClosers(text, before: limit)
  }

  /// Emoji and emoticons after the terminator: they colour what was said.
  private mutating func readPictographs(_ text: [UInt8], before limit: Int) {
    while true {
      let place = text.end(from: end, before: limit) { $0 == .blank }
      guard let after = text.endOfPictograph(at: place, before: limit) else { return }
      end = after
    }
  }

  private mutating func readBlanks(_ text: [UInt8], before limit: Int) {
    next = end
    while next < limit {
      let (value, length) = text.scalar(at: next)
      let glyph = Glyph(value)
      guard glyph.isBlank else { break }
      if glyph == .lineEnd, value != 0x0D { lineEnds += 1 }
      next += length
    }
    next = min(next, limit)
  }
}

extension [UInt8] {
  /// Whether a letter or figure stands at `offset`: a quote before it opens.
  fileprivate func opensWord(at offset: Int) -> Bool {
    let glyph = glyph(at: offset)
    return glyph.isLetter || glyph == .digit
  }

  /// The end of dots that stand apart, " . .", from the blank at `offset`.
  fileprivate func endOfSpacedDots(
    from offset: Int, before limit: Int
  ) -> (end: Int, dots: Int)? {
    var end = offset
    var dots = 0
    while end + 1 < limit, self[end] == 0x20, self[end + 1] == UInt8(ascii: ".") {
      end += 2
      dots += 1
    }
    return dots > 0 && (end == limit || self[end] != UInt8(ascii: ".")) ? (end, dots) : nil
  }

  /// The end of a note's number in brackets, "[12]", that starts at `offset`.
  fileprivate func endOfNote(at offset: Int, before limit: Int) -> Int? {
    guard self[offset] == UInt8(ascii: "[") else { return nil }
    let digits = end(from: offset + 1, before: limit) { $0 == .digit }
    guard digits > offset + 1, digits < limit, self[digits] == UInt8(ascii: "]") else { return nil }
    return digits + 1
  }

  /// The end of the emoji or the emoticon at `offset` with a blank or the end after it.
  func endOfPictograph(at offset: Int, before limit: Int) -> Int? {
    guard offset < limit else { return nil }
    var end = self.end(from: offset, before: limit) { $0 == .pictograph }
    if end == offset { end = endOfEmoticon(at: offset, before: limit) ?? offset }
    guard end > offset, end == limit || glyph(at: end).isBlank else { return nil }
    return end
  }

  /// ":)" ";-)" ":D" "=P" "xD" "<3": eyes, perhaps a nose, a mouth.
  private func endOfEmoticon(at offset: Int, before limit: Int) -> Int? {
    var mouth = offset + 1
    guard mouth < limit else { return nil }
    switch self[offset] {
    case UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="):
      if self[mouth] == UInt8(ascii: "-") || self[mouth] == 0x27 { mouth += 1 }
      guard mouth < limit, "()[]DPpOoSs|/\\*3".utf8.contains(self[mouth]) else { return nil }
    case UInt8(ascii: "x"), UInt8(ascii: "X"):
      guard self[mouth] == UInt8(ascii: "D") else { return nil }
    case UInt8(ascii: "<"):
      guard self[mouth] == UInt8(ascii: "3") else { return nil }
    case _:
      return nil
    }
    return end(of: mouth, before: limit)
  }

  /// The end of the run of the byte at `offset`.
  private func end(of offset: Int, before limit: Int) -> Int {
    var end = offset + 1
    while end < limit, self[end] == self[offset] { end += 1 }
    return end
  }
}
