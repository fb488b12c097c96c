import BitextCore

/// Tells names from words by how they are written and what stands before them in the sentence.
///
/// English capitalises names and little else. Where every noun has a capital, as in German, only
/// acronyms, odd capitals and words behind a title or an initial are taken for names.
struct NameKinds {
  enum Verdict { case word, name, perhaps }

  private let capitals: CapitalWords
  /// Most words have a capital, as in English headlines, or are all capitals.
  private let isTitleCase: Bool
  private let isShouted: Bool
  private var isStart = true
  private var isAfterTitle = false
  /// The token before was an initial or title and its full stop may follow.
  private var isTitle = false

  init(_ capitals: CapitalWords, _ pieces: [Tokenizer.Piece], _ text: [UInt8]) {
    self.capitals = capitals
    var words = 0
    var capitalised = 0
    var shouted = 0
    for piece in pieces where piece.status == .letters && piece.range.count > 3 {
      words += 1
      guard text.glyph(at: piece.range.lower) == .upper else { continue }
      capitalised += 1
      if text.glyph(before: piece.range.upper) == .upper { shouted += 1 }
    }
    let endsInStop = pieces.last.map { text[$0.range.lower] == UInt8(ascii: ".") } ?? false
    isTitleCase = capitalised * 10 > words * 7 && words > 2 && !endsInStop
    isShouted = shouted * 2 > words && words > 1
  }

  func verdict(on range: TextRange, _ shape: WordShape, in text: [UInt8]) -> Verdict {
    if isShouted { return .word }
    if shape.uppers > 0, shape.digits > 0 || shape.isAcronym { return .name }
    if shape.hasInnerUpper { return capitals.endsGendered(text[range.offsets]) ? .word : .name }
    guard shape.startsUpper else { return .word }
    if isAfterTitle { return .name }
    guard capitals.tellNames, !isTitleCase, shape.lowers > 0 else { return .word }
    if capitals.words.contains(WordHash.hash(text[range.offsets])) { return .word }
    return isStart ? .perhaps : shape.lowers > 0 && text[range.lower + 1] != 0x27 ? .name : .word
  }

  /// Takes note of the token before the next.
  mutating func passed(_ token: Token, in text: [UInt8]) {
    if token.kind == .punctuation {
      let glyph = text.glyph(at: token.range.lower)
      isAfterTitle = isTitle && glyph == .stop
      isTitle = isTitle && glyph == .stop
      // Direct speech and what follows a colon start anew.
      let isApart = token.range.lower == 0 || text.glyph(before: token.range.lower).isBlank
      let opens = glyph == .opening || glyph == .quote && isApart
      if opens || text[token.range.lower] == UInt8(ascii: ":") { isStart = true }
      return
    }
    isStart = false
    let isCapital = token.range.count == 1 && text.glyph(at: token.range.lower) == .upper
    let isInName = isAfterTitle && token.kind == .name
    isAfterTitle = capitals.titles.contains(token.form)
    isTitle = isCapital || isAfterTitle
    isAfterTitle = isAfterTitle || isInName
  }
}
