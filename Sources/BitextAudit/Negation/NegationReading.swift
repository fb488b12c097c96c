import BitextCore

/// The negative words of a run of one side's tokens.
struct NegationReading {
  /// The tokens that deny what the sentence says.
  private(set) var denials: [Int] = []
  /// The other tokens that are negative in any way, and both words of idioms.
  private(set) var tinged: [Int] = []
  private(set) var isQuestion = false

  init(_ tokens: Range<Int>, of side: Side, _ words: NegationWords) {
    let divided = words.areDivided ? DividedDenials(tokens, of: side, words) : nil
    var letters: [UInt8] = []
    var last: UInt64 = 0
    for number in tokens {
      let token = side.tokens[number]
      guard token.isWordLike else {
        if side.document.text[token.range.lower] == UInt8(ascii: "?") { isQuestion = true }
        last = 0
        continue
      }
      if words.areIdiom(last, token.form) { tinged += [number - 1, number] }
      letters.removeAll(keepingCapacity: true)
      WordFolding.fold(side.document.text[token.range.offsets], into: &letters)
      let sense = words.sense(of: token.form, letters: letters[...])
      switch divided?.sense(of: number) ?? sense {
      case .neutral: break
      case .tinged: tinged.append(number)
      case .denying:
        denials.append(number)
        let before = max(tokens.lowerBound, number - 3)..<number
        // "Keine 90 Sekunden" are fewer.
        let isBound = number + 1 < tokens.upperBound && side.tokens[number + 1].kind == .number
        if isBound || before.contains(where: { words.compares(side.tokens[$0].form) }) {
          tinged.append(number)
        }
      }
      last = token.form
    }
  }

  /// Passes over words that render each other: "fail" and "versagen" say the same.
  func withoutRendered(_ partners: [Int32], by other: NegationReading) -> NegationReading {
    var rest = self
    rest.tinged.removeAll { token in
      partners[token] >= 0 && other.tinged.contains(Int(partners[token]))
    }
    return rest
  }

  /// The one word that denies, if nothing near it is negative too.
  func denial(alone reach: Int) -> Int? {
    guard denials.count == 1 else { return nil }
    let denial = denials[0]
    return tinged.contains { abs($0 - denial) <= reach } ? nil : denial
  }

  /// Whether nothing denies, and nothing in a stretch is negative in any way.
  func affirms(_ stretch: Range<Int>) -> Bool {
    denials.isEmpty && !tinged.contains(where: stretch.contains)
  }
}
