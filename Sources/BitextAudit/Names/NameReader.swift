import BitextCore
import BitextLexicon

/// Finds the names of one side.
///
/// Some languages write names with a capital and little else. Others do so with every noun: there,
/// a name is a word of capitals only, one that CLDR knows, or one that is neither a word of the
/// dictionary nor made of such.
struct NameReader {
  private let side: Side
  private let half: Lexicon.Half
  private let letters: TokenLetters
  private let words: NameWords
  private let lexicon: Lexicon
  /// The keys of the other side's words with a capital.
  private let others: Set<UInt64>

  init(
    _ side: Side, _ half: Lexicon.Half, _ letters: TokenLetters, _ words: NameWords,
    _ lexicon: Lexicon, others: Set<UInt64>
  ) {
    self.side = side
    self.half = half
    self.letters = letters
    self.words = words
    self.lexicon = lexicon
    self.others = others
  }

  /// The names among some tokens.
  func mentions(in tokens: Range<Int>) -> [NameMention] {
    let quantities = tokens.isEmpty ? [] : side.quantities(in: side.range(ofTokens: tokens))
    return tokens.compactMap { number in
      guard let kind = kind(of: number) else { return nil }
      // Months, currencies and units are no names.
      let range = side.tokens[number].range
      if quantities.contains(where: { $0.range.overlaps(range) }) { return nil }
      return NameMention(token: number, kind: kind)
    }
  }

  private func kind(of number: Int) -> NameMention.Kind? {
    let token = side.tokens[number]
    let word = side.document.text[token.range.offsets]
    guard token.kind == .name || token.kind == .word, letters[number].count > 1,
      side.hasCapital(token), !word.contains(where: { $0 &- 0x30 < 10 })
    else { return nil }
    if side.isShouted(token, letters[number]) {
      return token.kind == .name && letters[number].count <= 6 ? .acronym : nil
    }
    guard letters[number].count > 2 else { return nil }
    if words.areMarkedByCapital, token.kind != .name { return nil }
    if lexicon.isName(token.stem, half) { return .place }
    if lexicon.isOnlyItself(token.stem, half) { return .place }
    let isKnown = !lexicon.translations(of: token.stem, half.direction).isEmpty
    let isShared = others.contains(letters.keys[number])
    if isKnown {
      guard words.areMarkedByCapital else { return nil }
      return isShared ? .shared : .word
    }
    if isShared { return .shared }
    guard lexicon.hasDictionary else { return .word }
    return lexicon.parts(of: Array(letters[number]), half).isEmpty ? .unknown : nil
  }
}

extension Side {
  /// Whether a token begins with a capital letter.
  func hasCapital(_ token: Token) -> Bool {
    document.text.isCapital(at: token.range.lower)
  }

  /// Whether all letters of a token are capitals.
  fileprivate func isShouted(_ token: Token, _ letters: ArraySlice<UInt8>) -> Bool {
    document.text[token.range.offsets].prefix(letters.count).allSatisfy(\.isASCIICapital)
  }
}

extension Lexicon {
  /// Whether all that renders a stem is the same stem: "Hamburg".
  fileprivate func isOnlyItself(_ stem: UInt64, _ half: Half) -> Bool {
    let renderings = translations(of: stem, half.direction)
    return !renderings.isEmpty && renderings.allSatisfy { $0.stem == stem }
  }
}
