import BitextCore

/// The negative words of a run of one side's tokens.
struct NegationReading {
  /// The tokens that deny what the sentence says.
  private(set) var denials: [Int] = []
  /// The other tokens that are negative in any way, and both words of idioms.
  private(set) var tinged: [Int] = []
  private(set) var isQuestion = false
  /// Whether something denies the sentence in a way that is not claimed to be lost.
  private(set) var isOpposed = false

  init(_ tokens: Range<Int>, of side: Side, _ words: NegationWords) {
    let divided = words.areDivided ? DividedDenials(tokens, of: side, words) : nil
    var letters: [UInt8] = []
    var last: UInt64 = 0
    var isAsking = false
    for number in tokens {
      let token = side.tokens[number]
      guard token.isWordLike else {
        if side.document.text[token.range.lower] == UInt8(ascii: "?") { isQuestion = true }
        last = 0
        isAsking = false
        continue
      }
      if words.ask(token.form) { isAsking = true }
      if words.oppose(token.form) { isOpposed = true }
      if words.areIdiom(last, token.form) { tinged += [number - 1, number] }
      letters.removeAll(keepingCapacity: true)
      WordFolding.fold(side.document.text[token.range.offsets], into: &letters)
      let sense = words.sense(of: token.form, letters: letters[...])
      switch divided?.sense(of: number) ?? sense {
      case .neutral: break
      case .tinged: tinged.append(number)
      case .denying where side.numbersOrNames(number, in: tokens): break
      case .denying where isAsking || side.isPartOfName(number): tinged.append(number)
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
    denials.isEmpty && !isOpposed && !tinged.contains(where: stretch.contains)
  }
}

extension Side {
  /// Whether a word is short for a number, "no. 5", or the end of an address, "club.no".
  fileprivate func numbersOrNames(_ number: Int, in tokens: Range<Int>) -> Bool {
    let (text, range) = (document.text, self.tokens[number].range)
    let point = UInt8(ascii: ".")
    if range.lower > 1, text[range.lower - 1] == point, text[range.lower - 2] > 0x20 {
      return true
    }
    guard number + 2 < tokens.upperBound, range.upper < text.count, text[range.upper] == point
    else { return false }
    return self.tokens[number + 1].range.upper == range.upper + 1
      && self.tokens[number + 2].kind == .number
  }

  /// Whether a word belongs to a longer one, "no-deal", or to a name or title, "Saying No".
  fileprivate func isPartOfName(_ number: Int) -> Bool {
    let (text, range) = (document.text, tokens[number].range)
    let hyphen = UInt8(ascii: "-")
    if range.upper + 1 < text.count, text[range.upper] == hyphen, text[range.upper + 1] > 0x20 {
      return true
    }
    guard tokens[number].kind == .name, range.count > 1, number > 0 else { return false }
    let isCapital = text[range.lower] &- 0x41 < 26 && text[range.lower + 1] &- 0x61 < 26
    return isCapital && tokens[number - 1].isWordLike
  }
}
