import BitextCore

/// A Roman numeral in capitals, by its bytes: canonical ones below a hundred.
struct RomanNumeral {
  let value: Int64

  init?(_ letters: ArraySlice<UInt8>) {
    guard (1...Self.most).contains(letters.count) else { return nil }
    var sum: Int64 = 0
    var last: Int64 = 0
    for letter in letters.reversed() {
      guard let next = Self.value(of: letter) else { return nil }
      sum += next < last ? -next : next
      last = max(last, next)
    }
    guard (1..<100).contains(sum), Self.written(sum).utf8.elementsEqual(letters) else { return nil }
    value = sum
  }

  private static let most = 8

  private static func value(of letter: UInt8) -> Int64? {
    switch letter {
    case UInt8(ascii: "I"): 1
    case UInt8(ascii: "V"): 5
    case UInt8(ascii: "X"): 10
    case UInt8(ascii: "L"): 50
    case UInt8(ascii: "C"): 100
    case _: nil
    }
  }

  private static func written(_ value: Int64) -> String {
    let signs: [(Int64, String)] = [
      (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = value
    var text = ""
    for (worth, sign) in signs {
      while rest >= worth {
        text += sign
        rest -= worth
      }
    }
    return text
  }
}

/// Roman numerals beside the words that they number: "Phase II", "Article IV", "World War I",
/// "XVIII. Jahrhundert".
extension QuantityGrammar {
  /// Whether the word at a piece may be a Roman numeral, by its first letter.
  func mayBeRoman(_ index: Int) -> Bool {
    let first = text[pieces[index].lower]
    return pieces[index].count <= 8
      && (first == UInt8(ascii: "I") || first == UInt8(ascii: "V") || first == UInt8(ascii: "X")
        || first == UInt8(ascii: "L"))
  }

  func roman(at index: Int) -> Reading? {
    guard mayBeRoman(index), let numeral = RomanNumeral(letters(index)), isWhole(index) else {
      return nil
    }
    let value = ExactDecimal(numeral.value)
    let behind = isMark(index + 1, ".", gap: .tied) || isJoined(index + 1) ? index + 2 : index + 1
    if roles(behind).contains(.century), gap(behind) != .line, numeral.value <= 21 {
      let quantity = Quantity(kind: .century, range: range(index, behind + 1), value: value)
      return Reading(quantity, end: behind + 1)
    }
    guard let head = head(of: index) else { return nil }
    let isLabel = roles(head).contains(.label)
    let isWar = roles(head).contains(.war)
    guard isWar && pieces[head].isCapital || isLabel || cues(head).contains(.romanHead) else {
      return nil
    }
    // The letters of a series, and the pronoun: "section L", "in part I agree".
    if letters(index).elementsEqual("L".utf8) { return nil }
    if !isWar, letters(index).elementsEqual("I".utf8), !endsPhrase(index + 1) { return nil }
    let quantity = Quantity(
      kind: .ordinal, range: range(index, index + 1), value: value, traits: isLabel ? .label : [],
      isSoft: isLabel)
    return Reading(quantity, end: index + 1)
  }

  /// The word that a numeral follows, over a blank or a hyphen.
  private func head(of index: Int) -> Int? {
    if index > 1, isMark(index - 1, "-"), isJoined(index - 1) { return index - 2 }
    guard index > 0, gap(index) == .blank || gap(index) == .fixed else { return nil }
    return isMark(index - 1, ".", gap: .tied) ? index - 2 : index - 1
  }

  /// Whether no digit or letter touches a piece.
  private func isWhole(_ index: Int) -> Bool {
    gap(index + 1) != .tied || pieces[index + 1].kind == .mark
  }

  private func endsPhrase(_ index: Int) -> Bool {
    gap(index) == .line || pieces[index].kind == .mark
  }
}
