import BitextCore

/// Whether a juncture ends a sentence.
///
/// Where the rules know nothing better ICU's proposal stands. When in doubt they split: sentences
/// that were parted wrongly can be aligned together, but not the other way round.
struct SentenceRules {
  let text: [UInt8]
  let range: TextRange
  let words: SentenceWords
  /// Where the sentence that may end here begins.
  var sentence: Int
  /// Whether the text does without capitals, as people chat.
  let isUncapitalised: Bool

  init(_ text: [UInt8], in range: TextRange, _ words: SentenceWords) {
    self.text = text
    self.range = range
    self.words = words
    sentence = range.lower
    let first = text.end(from: range.lower, before: range.upper) { !$0.isLetter && $0 != .digit }
    isUncapitalised = first < range.upper && text.glyph(at: first) == .lower
  }

  func isEnd(_ juncture: Juncture, proposed: Bool) -> Bool {
    if juncture.next >= range.upper { return false }
    if juncture.lineEnds > 1 { return true }
    if juncture.lineEnds == 1,
      LineRules.startsItem(at: juncture.next, in: text, before: range.upper)
    {
      return true
    }
    let next = Opening(at: juncture.next, in: text, before: range.upper)
    if next.first == .comma { return false }
    if !juncture.hasBlank { return isEndWithoutBlank(juncture, next) }
    // "(!)" and "(?)" comment the word before them.
    if juncture.closesBracket, isOpening(before: juncture.start) {
      return isSureOpener(next) && !isApartEllipsis(juncture)
    }
    switch juncture.mark {
    case .stop: return isEndAtStop(juncture, next, proposed: proposed)
    case .exclamation: return isEndAtExclamation(juncture, next, proposed: proposed)
    case .ellipsis(let isApart): return isEndAtEllipsis(juncture, next, isApart: isApart)
    }
  }

  private func isApartEllipsis(_ juncture: Juncture) -> Bool {
    if case .ellipsis(isApart: true) = juncture.mark { juncture.closesQuote } else { false }
  }

  private func isOpening(before offset: Int) -> Bool {
    offset > range.lower && text.glyph(before: offset) == .opening
  }

  // After "!" and "?" ICU always parts.
  private func isEndAtExclamation(
    _ juncture: Juncture, _ next: Opening, proposed: Bool
  ) -> Bool {
    switch next.letter {
    case .lower:
      if juncture.closesQuote || juncture.closesBracket { return false }
      return next.isCamelCase || isUncapitalised || isSmallPronoun(next)
    case .upper where juncture.closesQuote:
      return !isReportingClause(next)
    case .upper where isCompanyForm(next):
      return false
    default:
      return next.letter == .upper || next.letter == .digit || proposed
    }
  }

  /// "Yahoo! Inc.": the mark belongs to a firm's name.
  private func isCompanyForm(_ next: Opening) -> Bool {
    words.companyForms.contains(WordHash.hash(text[next.word..<next.wordEnd]))
  }

  private func isEndAtEllipsis(_ juncture: Juncture, _ next: Opening, isApart: Bool) -> Bool {
    guard next.letter == .upper else { return next.letter == .letter }
    // English writes "I" large everywhere.
    if isApart { return isSureOpener(next) && (words.pronoun == nil || next.length > 1) }
    return !isRepeated(next, before: juncture.start)
  }

  /// "I... I don't know": who stammers goes on.
  private func isRepeated(_ next: Opening, before offset: Int) -> Bool {
    let start = offset - (next.wordEnd - next.word)
    guard start >= sentence else { return false }
    return text[start..<offset].elementsEqual(text[next.word..<next.wordEnd])
      && (start == sentence || !text.glyph(before: start).isLetter)
  }

  private func isEndAtStop(_ juncture: Juncture, _ next: Opening, proposed: Bool) -> Bool {
    let last = juncture.start > range.lower ? text.glyph(before: juncture.start) : .blank
    guard last.isLetter || last == .digit || last == .other else {
      return next.startsSentence(isUncapitalised)
    }
    let before = WordBefore(endingAt: juncture.start, in: text, from: range.lower)
    if !juncture.closesQuote, isListMarker(before) { return false }
    if next.letter == .lower, !next.isCamelCase {
      guard isUncapitalised || isSmallPronoun(next), !juncture.closesQuote, !juncture.closesBracket
      else { return false }
      return isPlainWord(before)
    }
    if before.isNumber { return isEndAfterNumber(before, next) }
    if before.isLetters { return isEndAfterWord(before, next) }
    // "N° 5" is also written "N°. 5".
    let sign = text.scalarStart(before: juncture.start)
    if text.scalar(at: sign).value == 0xB0, next.letter == .digit { return false }
    return next.startsSentence(isUncapitalised) || proposed
  }

  /// Whether a word before a small letter can end a sentence: it is no abbreviation, or one that
  /// only stands before figures.
  func isPlainWord(_ before: WordBefore) -> Bool {
    guard before.isLetters, before.parts == 1, before.range.count > 1 else { return false }
    if let behaviour = words.abbreviations[before.key] {
      return behaviour == .beforeNumber || behaviour == .behindNumber
    }
    return text[before.range.offsets].contains(where: \.isVowel)
  }

  private func isEndAfterWord(_ before: WordBefore, _ next: Opening) -> Bool {
    guard let behaviour = behaviour(of: before, next) else { return true }
    if behaviour == .closing { return true }
    // "Köln, 5. Jan. – Die Bank": an abbreviation that ends a sentence has no dash after it.
    if next.first == .dash { return false }
    switch behaviour {
    case .open: return false
    case .beforeNumber:
      return next.letter != .digit && (!next.isNumeral || isSureOpener(next))
        && !isAbbreviated(next, as: .beforeNumber)
    case .beforeNumberOrName: return next.letter == .upper && isSureOpener(next)
    case .behindNumber:
      return !isBehindFigure(before) || next.letter == .upper && isSureOpener(next)
    case .beforeName:
      return next.letter == .digit && next.first == .digit || isSureOpener(next)
        || opensWithTitle(next, before)
    case .closing: return true
    }
  }

  private func behaviour(of before: WordBefore, _ next: Opening) -> Abbreviation? {
    if let behaviour = words.abbreviations[before.key] { return isInitial(before, behaviour, next) }
    // "J. S. Roth": initials in a row are no "S. 5".
    if before.parts > 1, before.areSingle { return guess(before) }
    let last = WordHash.hash(text[before.range.offsets])
    return words.abbreviations[last] ?? shouted(before.range) ?? guess(before)
  }

  /// A letter that stands for "page" before a figure is an initial anywhere else: "Peter S. Roth".
  private func isInitial(
    _ before: WordBefore, _ behaviour: Abbreviation, _ next: Opening
  ) -> Abbreviation? {
    guard behaviour == .beforeNumber, next.letter != .digit, before.range.count == 1 else {
      return behaviour
    }
    return guess(before)
  }

  /// What an abbreviation in capitals is otherwise: "MR. HALE", "NO. 5".
  private func shouted(_ range: TextRange) -> Abbreviation? {
    let letters = text[range.offsets]
    guard letters.count > 1, letters.allSatisfy({ $0.isASCIICapital }) else { return nil }
    let written = [letters[range.lower]] + letters.dropFirst().map { $0 | 0x20 }
    let behaviour = words.abbreviations[WordHash.hash(written)]
    return behaviour == .open || behaviour == .beforeNumber ? behaviour : nil
  }

  /// How a word that no table knows behaves: initials, and short words without a vowel.
  private func guess(_ before: WordBefore) -> Abbreviation? {
    let length = text.count(of: before.range)
    if isClitic(before) || isUnit(before) { return nil }
    if length == 1 { return isUnitOrLabel(before) ? nil : .beforeNumberOrName }
    if before.parts > 1 { return before.areSingle ? .beforeName : nil }
    if words.ordinals != nil, text.isRoman(before.range) { return .beforeName }
    let letters = text[before.range.offsets]
    guard before.start == sentence || text.glyph(before: before.start).isBlankOrOpening else {
      return nil
    }
    if letters.contains(where: \.isVowel) {
      return words.abbreviations.endsAbbreviated(letters) ? .beforeNumber : nil
    }
    let isShout = letters.dropFirst().contains { $0.isASCIICapital }
    return length <= 5 && !isShout ? .beforeNumberOrName : nil
  }

  /// "Das war's.", "They said he'd.": letters behind an apostrophe belong to the word before it.
  private func isClitic(_ before: WordBefore) -> Bool {
    guard before.start > sentence else { return false }
    let place = text.scalarStart(before: before.start)
    return text.isApostrophe(at: place) && place > sentence && text.glyph(before: place).isLetter
  }

  /// "100 m.", "80 kg.", "50 km/h.": no abbreviation, though written like one.
  private func isUnit(_ before: WordBefore) -> Bool {
    guard before.parts == 1, before.start > sentence + 1,
      words.units.contains(WordHash.hash(text[before.range.offsets]))
    else { return false }
    return text[before.start - 1] == UInt8(ascii: "/") || isBehindFigure(before)
  }

  private func isBehindFigure(_ before: WordBefore) -> Bool {
    guard before.start > sentence + 1 else { return false }
    let end = text.start(from: before.start, after: sentence, while: \.isBlank)
    return end > sentence && text.glyph(before: end) == .digit
  }

  /// A single letter that ends a sentence as a word does: "20 V.", "Plan B.", "you and I.".
  private func isUnitOrLabel(_ before: WordBefore) -> Bool {
    guard before.parts == 1, text.glyph(at: before.range.lower) == .upper else { return false }
    guard let word = wordBefore(before.start) else { return isCoordinate(before) }
    if text.glyph(before: word.upper) == .digit { return true }
    let hash = WordHash.hash(WordFolding.folded(text[word.offsets]))
    if text[before.range.lower] == words.pronoun { return words.beforePronoun.contains(hash) }
    return words.labels.contains(hash)
  }

  /// "52° N.", "41' 32\" N.": a letter that stands after a mark of measure, or right after a mark.
  private func isCoordinate(_ before: WordBefore) -> Bool {
    guard before.start > sentence else { return false }
    let end = text.start(from: before.start, after: sentence, while: \.isBlank)
    if end == before.start { return true }
    guard end > sentence else { return false }
    let mark = text.scalarStart(before: end)
    return [0x22, 0x27, 0xB0, 0x2019, 0x201D, 0x2032, 0x2033].contains(text.scalar(at: mark).value)
      && mark > sentence && text.glyph(before: mark) == .digit
  }

  /// "1. Heading", "a. item", "IV. Chapter" at the start of a sentence.
  private func isListMarker(_ before: WordBefore) -> Bool {
    // Nothing much stands before a list's numeral; the bound keeps the whole walk linear.
    let start = text.end(from: sentence, before: min(sentence + 16, before.range.upper)) {
      $0.isBlank || $0 == .bullet || $0 == .dash || $0 == .opening
    }
    if before.isNumber {
      // "2.3.1." and "A.1." as a whole.
      let digits = text.start(from: before.range.upper, after: start) {
        $0 == .digit || $0 == .stop
      }
      let isLettered = digits == start + 1 && text.glyph(at: start) == .upper
      return (digits == start || isLettered) && before.range.count <= 3
    }
    guard before.start == start, before.parts == 1 else { return false }
    return before.isLetters && (before.range.count == 1 || text.isRoman(before.range))
  }

  func isSureOpener(_ next: Opening) -> Bool {
    guard next.letter == .upper, next.wordEnd > next.word else { return false }
    // "J. A. Smith": the article is an initial.
    if next.length == 1, next.wordEnd < range.upper, text[next.wordEnd] == UInt8(ascii: ".") {
      return false
    }
    let word = text[next.word..<next.wordEnd]
    let isElided = next.wordEnd < range.upper && text.isApostrophe(at: next.wordEnd)
    if words.opens(Array(word), isElided: isElided) { return true }
    guard next.length > 1, text.glyph(before: next.wordEnd) == .upper else { return false }
    return words.opens(WordFolding.folded(word).withCapital, isElided: isElided)
  }

  /// The pronoun of one letter as people chat: "that hurt. i know".
  private func isSmallPronoun(_ next: Opening) -> Bool {
    next.length == 1 && text[next.word] == words.pronoun.map { $0 | 0x20 }
      && next.wordEnd < range.upper && text.glyph(at: next.wordEnd).isBlank
  }

  /// "... at 6 p.m. Mr. Smith": a title opens a sentence where there was room for one before.
  private func opensWithTitle(_ next: Opening, _ before: WordBefore) -> Bool {
    isAbbreviated(next, as: .open)
      && text[sentence..<before.start].count { $0 == 0x20 } >= 5
  }

  /// Whether the next word is an abbreviation that behaves in a certain way.
  func isAbbreviated(_ next: Opening, as behaviour: Abbreviation) -> Bool {
    next.length > 1 && next.wordEnd < range.upper && text[next.wordEnd] == UInt8(ascii: ".")
      && words.abbreviations[WordHash.hash(text[next.word..<next.wordEnd])] == behaviour
  }

  /// The word whose end is the blank before `offset`, within the block.
  func wordBefore(_ offset: Int) -> TextRange? {
    let end = text.start(from: offset, after: range.lower, while: \.isBlank)
    guard end < offset else { return nil }
    let start = text.start(from: end, after: range.lower) {
      $0.isLetter || $0 == .digit || $0 == .dash
    }
    return start < end ? TextRange(start, end) : nil
  }
}

extension [UInt8] {
  fileprivate func isApostrophe(at offset: Int) -> Bool {
    let mark = scalar(at: offset).value
    return mark == 0x27 || mark == 0x2019
  }
}
