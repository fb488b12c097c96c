import BitextCore
import BitextLexicon

/// What a run of one side's tokens denies.
struct NegationReading {
  /// The tokens that deny what the sentence says.
  private(set) var denials: [Int] = []
  /// Whether something else in it is negative in any way.
  private(set) var isTinged = false
  private(set) var isQuestion = false

  init(_ tokens: Range<Int>, of side: Side, _ words: NegationWords) {
    var letters: [UInt8] = []
    var last: UInt64 = 0
    for number in tokens {
      let token = side.tokens[number]
      guard token.isWordLike else {
        if side.document.text[token.range.lower] == UInt8(ascii: "?") { isQuestion = true }
        last = 0
        continue
      }
      if words.areIdiom(last, token.form) { isTinged = true }
      letters.removeAll(keepingCapacity: true)
      WordFolding.fold(side.document.text[token.range.offsets], into: &letters)
      switch words.sense(of: token.form, letters: letters[...]) {
      case .neutral: break
      case .tinged: isTinged = true
      case .denying: denials.append(number)
      }
      last = token.form
    }
  }

  /// Whether nothing in it is negative in any way.
  var affirms: Bool { denials.isEmpty && !isTinged }

  /// The one word that denies, if nothing else is negative.
  var denial: Int? { denials.count == 1 && !isTinged ? denials[0] : nil }
}
