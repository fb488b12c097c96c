import BitextCore

/// Places without a blank, and clauses that report what was said.
extension SentenceRules {
  /// "Ende.Danach" lacks its blank, "www.example.com" and "Node.js" do not.
  func isEndWithoutBlank(_ juncture: Juncture, _ next: Opening) -> Bool {
    let opens = next.first == .upper || next.first == .quote || next.first == .opening
    guard opens, next.letter == .upper, juncture.start > sentence else { return false }
    if juncture.closesQuote || juncture.closesBracket {
      return text.glyph(before: juncture.start) != .opening
    }
    let before = WordBefore(endingAt: juncture.start, in: text, from: range.lower)
    guard !before.range.isEmpty, !isTechnical(around: juncture) else { return false }
    guard before.isLetters else {
      return before.isNumber && next.length > 1 && isSureOpener(next)
    }
    let isWord =
      before.range.count > 1 && text.glyph(before: juncture.start) == .lower
      && (isWordInSmall(next) || isPronoun(next))
    guard isWord, before.parts == 1, isPlainWord(before) else { return false }
    if isSureOpener(next) || isAbbreviated(next, as: .open) { return true }
    if case .stop = juncture.mark { return text.glyph(at: before.range.lower) == .lower }
    return true
  }

  private func isWordInSmall(_ next: Opening) -> Bool {
    next.length > 1 && text.glyph(at: next.word + 1) == .lower
  }

  /// The pronoun of one letter: "It was good.I liked it."
  private func isPronoun(_ next: Opening) -> Bool {
    next.length == 1 && text[next.word] == words.pronoun
      && next.wordEnd < range.upper && text.glyph(at: next.wordEnd).isBlank
  }

  /// Whether the run of letters and marks around the juncture is an address, a path or code.
  private func isTechnical(around juncture: Juncture) -> Bool {
    let near = TextRange(
      max(range.lower, juncture.start - 100), min(range.upper, juncture.next + 100))
    let start = text.start(from: juncture.start, after: near.lower) { !$0.isBlank }
    let end = text.end(from: juncture.next, before: near.upper) { !$0.isBlank }
    let run = text[start..<end]
    if run.contains(where: { "/@_\\=&<>(){}".utf8.contains($0) }) { return true }
    return run.dropLast().count { $0 == UInt8(ascii: ".") } > 1
  }

  /// "Peter Smith asked", after the closing quote of a question or a call.
  func isReportingClause(_ next: Opening) -> Bool {
    if isSureOpener(next) { return false }
    var word = TextRange(next.word, next.wordEnd)
    for _ in 0..<4 {
      let start = text.end(from: word.upper, before: range.upper) { $0 == .blank || $0 == .stop }
      guard start > word.upper, start < range.upper else { return false }
      word = TextRange(start, text.end(from: start, before: range.upper, while: \.isLetter))
      guard !word.isEmpty else { return false }
      if text.glyph(at: word.lower) == .lower {
        return words.reporting.contains(WordHash.hash(text[word.offsets]))
      }
    }
    return false
  }
}
