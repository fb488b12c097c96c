import BitextCore

/// The word or figure that stands before a full stop.
struct WordBefore {
  /// The last run of letters and figures.
  var range: TextRange
  /// The words of an abbreviation that is written with blanks or without: "z. B", "Ph.D".
  var parts = 1
  /// Where the first of the parts starts.
  var start: Int
  /// The parts joined by full stops, as the table of abbreviations has them.
  var key: UInt64 = 0
  /// Whether each part is one letter: "J. K", "z. B", "U.S", "J.-P".
  var areSingle = false
  var isNumber = false
  var isLetters = false

  /// Longer words are no abbreviations.
  static let longest = 14

  init(endingAt end: Int, in text: [UInt8], from lower: Int) {
    let first = text.start(from: end, after: lower) { $0.isLetter || $0 == .digit }
    range = TextRange(first, end)
    start = first
    guard !range.isEmpty else { return }
    isNumber = text[range.offsets].allSatisfy { $0.isDigit }
    isLetters = !isNumber && text.end(from: first, before: end, while: \.isLetter) == end
    guard isLetters, range.count <= WordBefore.longest else { return }
    readParts(text, from: lower)
  }

  private mutating func readParts(_ text: [UInt8], from lower: Int) {
    while parts < 5 {
      var place = start
      let isSpaced = place > lower && text.glyph(before: place) == .blank
      let isHyphenated = place > lower && text[place - 1] == UInt8(ascii: "-")
      if isSpaced || isHyphenated { place = text.scalarStart(before: place) }
      guard place > lower, text[place - 1] == UInt8(ascii: ".") else { break }
      let first = text.start(from: place - 1, after: lower) { $0.isLetter || $0 == .digit }
      let count = place - 1 - first
      // With a blank between them only single letters belong together: "z. B.", not "Dr. B.".
      guard count > 0, count <= (isSpaced ? 1 : 3), text.glyph(at: first).isLetter else { break }
      start = first
      parts += 1
    }
    var letters: [UInt8] = []
    for byte in text[start..<range.upper] where byte > 0x20 && byte < 0x80 || byte >= 0xC3 {
      letters.append(byte)
    }
    key = WordHash.hash(letters)
    areSingle = letters.count { $0 & 0xC0 != 0x80 && $0 != 0x2D } == parts * 2 - 1
  }
}
