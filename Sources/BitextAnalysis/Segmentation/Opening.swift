import BitextCore

/// How the text goes on after a juncture.
struct Opening {
  /// The first glyph of all.
  var first: Glyph
  /// The first that is no quote, bracket or dash.
  var letter: Glyph
  /// The first word's letters; empty where none stands there.
  var word: Int
  var wordEnd: Int
  /// The number of scalars in the word.
  var length = 0
  /// "iPhone", "macOS": a small letter that starts a sentence none the less.
  var isCamelCase = false
  /// A Roman numeral, or a single capital as in "Fig. A".
  var isNumeral = false

  init(at offset: Int, in text: [UInt8], before limit: Int) {
    first = text.glyph(at: offset)
    var offset = offset
    // Two commas are the low quotes of a typewriter: ",,Ja", sagte er.
    if first == .comma, offset + 1 < limit, text[offset..<offset + 2].elementsEqual(",,".utf8) {
      first = .opening
      offset += 2
    }
    word = text.end(from: offset, before: limit) {
      $0.opens || $0.isBlank
    }
    wordEnd = word
    letter = .other
    guard word < limit else { return }
    letter = text.glyph(at: word)
    guard letter.isLetter else { return }
    wordEnd = text.end(from: word, before: limit, while: \.isLetter)
    let range = TextRange(word, wordEnd)
    length = text.count(of: range)
    isNumeral = letter == .upper && (length == 1 || text.isRoman(range))
    isCamelCase =
      letter == .lower && length > 2 && text[word..<wordEnd].contains(where: \.isASCIICapital)
  }

  /// Whether a sentence may start like this after a full stop.
  func startsSentence(_ isUncapitalised: Bool) -> Bool {
    switch letter {
    case .lower: isCamelCase || isUncapitalised
    default: true
    }
  }
}

extension [UInt8] {
  /// The number of scalars in a range.
  func count(of range: TextRange) -> Int {
    self[range.offsets].count { !$0.isContinuation }
  }

  /// Whether the letters are a Roman numeral in capitals.
  func isRoman(_ range: TextRange) -> Bool {
    !range.isEmpty && self[range.offsets].allSatisfy { "IVX".utf8.contains($0) }
  }
}

extension UInt8 {
  /// A vowel of ASCII, or a byte of a letter beyond it.
  var isVowel: Bool { self >= 0x80 || "aeiouyAEIOUY".utf8.contains(self) }
}
