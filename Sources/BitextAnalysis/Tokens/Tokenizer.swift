public import BitextCore
public import BitextUnicode

/// Cuts sentences into tokens on top of ICU's word rules (Unicode Standard Annex 29).
///
/// Compounds with hyphens come apart, so that their parts can be aligned; numbers with separators,
/// clock times, addresses, file names and designations such as COVID-19 stay whole. One tokenizer
/// serves a whole text: it remembers stems, and which words it met as names.
public struct Tokenizer: ~Copyable {
  private let breaker: Breaker
  private let capitals: CapitalWords
  /// What is written to a figure and makes it no other word: "5th", "1990er".
  let numberEndings: WordTable<Void>
  var memory: WordMemory
  private var technical = TechnicalSpans()
  var pieces: [Piece] = []
  /// Whether the sentence is of Latin letters and European marks.
  private(set) var isLatin = false
  /// Capitalised words that start a sentence and may be names, by index in the list of tokens.
  var undecided: [Int] = []

  /// A stretch between two of ICU's word boundaries.
  struct Piece {
    var range: TextRange
    var status: Breaker.WordStatus
  }

  /// Opens ICU's rules; throws where ICU's data is missing.
  public init(_ language: Language) throws(ICUError) {
    try self.init(language, quantities: nil)
  }

  /// A tokenizer that takes note of what words mean in quantities.
  init(_ language: Language, quantities lexicon: QuantityLexicon?) throws(ICUError) {
    breaker = try Breaker(.word)
    capitals = CapitalWords.of(language)
    numberEndings = NumberEndings.of(language)
    memory = WordMemory(language, quantities: lexicon)
  }

  /// Appends the tokens of one sentence of valid UTF-8.
  public mutating func append(
    _ sentence: TextRange, of text: [UInt8], isCode: Bool = false, to tokens: inout [Token]
  ) throws(ICUError) {
    try readPieces(of: text, in: sentence)
    if isCode {
      for piece in pieces { tokens.append(token(text, piece.range, .code)) }
      return
    }
    technical.find(in: text, sentence)
    var kinds = NameKinds(capitals, pieces, text)
    var span = 0
    var index = 0
    while index < pieces.count {
      let start = pieces[index].range.lower
      if span < technical.spans.count, technical.spans[span].range.lower <= start {
        let found = technical.spans[span]
        span += 1
        tokens.append(token(text, found.range, found.kind))
        skipPieces(&index, upTo: found.range.upper)
        kinds.passed(tokens[tokens.count - 1], in: text)
        continue
      }
      index = appendToken(at: index, of: text, &kinds, to: &tokens)
    }
  }

  /// Forgets the names of the text before; the stems stay.
  public mutating func startText() {
    memory.startText()
    undecided.removeAll()
  }

  /// Tells names among the capitalised words that started a sentence, from how the rest of the text
  /// writes them.
  public mutating func settleNames(in tokens: inout [Token]) {
    for index in undecided where memory.isName(tokens[index].form) { tokens[index].kind = .name }
    undecided.removeAll()
  }

  private mutating func readPieces(of text: [UInt8], in range: TextRange) throws(ICUError) {
    pieces.removeAll(keepingCapacity: true)
    isLatin = text.withUnsafeBufferPointer { LatinWordBreaks.cut($0, in: range, into: &pieces) }
    if !isLatin { try readForeignPieces(of: text, in: range) }
  }

  private mutating func readForeignPieces(
    of text: [UInt8], in range: TextRange
  ) throws(ICUError) {
    pieces.removeAll(keepingCapacity: true)
    var start = range.lower
    var found: [Piece] = []
    swap(&found, &pieces)
    try breaker.boundaries(of: text, in: range) { end, status in
      if status != .none || !text.glyph(at: start).isBlank {
        found.append(Piece(range: TextRange(start, end), status: status))
      }
      start = end
    }
    swap(&found, &pieces)
  }

  private mutating func skipPieces(_ index: inout Int, upTo end: Int) {
    while index < pieces.count, pieces[index].range.lower < end {
      if pieces[index].range.upper > end {
        pieces[index].range.lower = end
        return
      }
      index += 1
    }
  }

  /// A token that has no stem of its own.
  func token(_ text: [UInt8], _ range: TextRange, _ kind: Token.Kind) -> Token {
    let form = form(of: text, range)
    return Token(range: range, kind: kind, form: form, stem: form)
  }

  /// The hash of the folded letters.
  func form(of text: [UInt8], _ range: TextRange) -> UInt64 {
    WordFolding.hash(text, range) ?? WordHash.hash(WordFolding.folded(text[range.offsets]))
  }
}
