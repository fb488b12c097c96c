import BitextCore

/// Full stops after figures, with which some languages write ordinals.
extension SentenceRules {
  func isEndAfterNumber(_ number: WordBefore, _ next: Opening) -> Bool {
    guard next.letter == .upper || next.letter == .digit || next.letter == .letter else {
      return true
    }
    guard let ordinals = words.ordinals, isPlainNumber(number) else { return true }
    if next.letter == .digit { return !isDatePart(number, next) }
    guard next.letter == .upper else { return true }
    let digits = number.range.count
    if isSureOpener(next) { return true }
    if digits < 3, ordinals.months.contains(WordHash.hash(text[next.word..<next.wordEnd])) {
      return false
    }
    guard let word = wordBefore(number.range.lower) else {
      return digits >= 3 || isReference(number)
    }
    let hash = WordHash.hash(WordFolding.folded(text[word.offsets]))
    if digits >= 3 { return !ordinals.beforeOrdinal.contains(hash) }
    return ordinals.beforeCardinal.contains(hash)
  }

  /// Whether the figure stands by itself: no "3,5", "10:30", "2.0" or "Jahr10".
  private func isPlainNumber(_ number: WordBefore) -> Bool {
    guard number.range.lower > range.lower else { return true }
    let before = text.glyph(before: number.range.lower)
    return before.isBlankOrOpening || text[number.range.lower - 1] == UInt8(ascii: "/")
  }

  /// "§ 5.", "Abs. 3.", "Nr. 7.": the number of a thing is a cardinal.
  private func isReference(_ number: WordBefore) -> Bool {
    let end = text.start(from: number.range.lower, after: range.lower, while: \.isBlank)
    guard end > range.lower else { return false }
    let mark = text.scalarStart(before: end)
    if text.scalar(at: mark).value == 0xA7 { return true }
    guard text[mark] == UInt8(ascii: ".") else { return false }
    let word = WordBefore(endingAt: mark, in: text, from: range.lower)
    return word.isLetters && words.abbreviations[word.key] == .beforeNumber
  }

  /// "5. 10. 2019": the day before its month, the month before its year.
  private func isDatePart(_ number: WordBefore, _ next: Opening) -> Bool {
    guard number.range.count <= 2 else { return false }
    let digits = text.end(from: next.word, before: range.upper) { $0 == .digit }
    let isFollowedByStop = digits < range.upper && text[digits] == UInt8(ascii: ".")
    return digits - next.word <= 2 && isFollowedByStop
      || digits - next.word == 4 && isMonthOfDate(number)
  }

  /// Whether another number with a full stop stands before this one, as in "5. 10.".
  private func isMonthOfDate(_ number: WordBefore) -> Bool {
    let start = text.start(from: number.range.lower, after: range.lower, while: \.isBlank)
    guard start - range.lower >= 2, text[start - 1] == UInt8(ascii: ".") else { return false }
    return text.glyph(before: start - 1) == .digit
  }
}
