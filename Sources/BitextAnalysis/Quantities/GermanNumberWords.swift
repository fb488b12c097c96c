import BitextCore

/// Reads the words that German makes of numbers: "dreiundzwanzig", "zweieinhalb", "fünften",
/// "siebenjährig", "Viertagewoche", and the weekdays in "Sonntagabend".
struct GermanNumberWords: Sendable {
  private let spelled: GermanSpelledNumber
  private let weekdays: [(letters: [UInt8], day: UInt8)]
  /// Words that begin like a figure and are none.
  private let lookalikes: [[UInt8]]
  private let penalties = [Array("elfmeter".utf8), Array("siebenmeter".utf8)]

  init() {
    spelled = GermanSpelledNumber()
    weekdays = [
      ("montag", 1), ("dienstag", 2), ("mittwoch", 3), ("donnerstag", 4), ("freitag", 5),
      ("samstag", 6), ("sonnabend", 6), ("sonntag", 7),
    ].map { (Array($0.0.utf8), $0.1) }
    lookalikes = [
      "zweifel", "zweig", "zweck", "dreist", "achtung", "achtlos",
      "achtsam", "achtbar", "elfen", "hundertschaft", "nullen", "dreieck", "viereck", "siebenbürg",
      "vierteln", "zehren", "zehen", "einst", "einfach",
    ].map { Array($0.utf8) }
  }

  /// Whether a word may be one that is read here, by its first letters; `text` is not folded.
  static func mayBegin(_ text: [UInt8], at start: Int) -> Bool {
    let first = text[start] | 0x20
    let second = text[start + 1] | 0x20
    // The second byte of a letter beyond ASCII has the bit of a small letter anyway.
    let third = text[start + 2] | 0x20
    switch (first, second) {
    case (0x61, 0x63): return third == 0x68  // acht
    case (0x61, 0x6E): return third == 0x64 && letter(text, start + 5) == 0x74  // anderthalb
    case (0x64, 0x69): return third == 0x65 && letter(text, start + 3) == 0x6E  // Dienstag
    case (0x64, 0x6F): return third == 0x6E  // Donnerstag
    case (0x64, 0x72): return third == 0x65 || third == 0x69  // drei, dritt
    case (0x65, 0x69): return third == 0x6E  // ein
    case (0x65, 0x6C): return third == 0x66  // elf
    case (0x66, 0xE3): return third == 0xBC  // fünf
    case (0x66, 0x72): return third == 0x65 && letter(text, start + 3) == 0x69  // Freitag
    case (0x68, 0x75): return third == 0x6E  // hundert
    case (0x6D, 0x69): return third == 0x74 && letter(text, start + 3) == 0x74  // Mittwoch
    case (0x6D, 0x6F): return third == 0x6E  // Montag
    case (0x6E, 0x65): return third == 0x75  // neun
    case (0x73, 0x61): return third == 0x6D  // Samstag
    case (0x73, 0x65): return third == 0x63  // sechs
    case (0x73, 0x69): return third == 0x65  // sieben
    case (0x73, 0x6F): return third == 0x6E && letter(text, start + 3) == 0x6E  // Sonntag
    case (0x74, 0x61): return third == 0x75  // tausend
    case (0x76, 0x65): return third == 0x72  // verdreifacht
    case (0x76, 0x69): return third == 0x65  // vier
    case (0x7A, 0x65): return third == 0x68  // zehn
    case (0x7A, 0x77): return true  // zwei, zwo, zwölf, zwanzig
    case _: return false
    }
  }

  private static func letter(_ text: [UInt8], _ index: Int) -> UInt8 {
    index < text.count ? text[index] | 0x20 : 0
  }

  /// What a folded word means, or nil; `lookup` knows the words that stand at the end of
  /// compounds.
  func lexeme(of word: ArraySlice<UInt8>, lookup: (ArraySlice<UInt8>) -> Lexeme?) -> Lexeme? {
    guard word.count >= 3, word.count < 80 else { return nil }
    if let day = weekdays.first(where: {
      $0.letters[0] == word.first && word.starts(with: $0.letters)
    }) {
      return Lexeme(weekday: day.day)
    }
    if word.starts(with: "ver".utf8) { return multiple(word.dropFirst(3)) }
    guard let number = spelled.prefix(of: word),
      !lookalikes.contains(where: { word.starts(with: $0) })
    else { return nil }
    let rest = word[number.end...]
    var lexeme = Lexeme(number: number.value)
    let isInflected =
      rest.elementsEqual("e".utf8) && number.value.integer.map { $0 % 100 == 1 } == true
    // "achthunderteine Milliarde"
    if rest.isEmpty || isInflected { return lexeme }
    if let whole = number.value.integer {
      if whole < 100, whole > 10, whole.isMultiple(of: 10), isDecade(rest) {
        lexeme.roles = .decade
        return lexeme
      }
      if let ordinal = ordinal(whole, rest) { return ordinal }
      if let fraction = fraction(whole, rest) { return fraction }
    }
    guard add(rest, to: &lexeme, lookup: lookup) else { return nil }
    // A penalty is a throw or a kick, whatever its distance.
    if penalties.contains(where: { word.starts(with: $0) }) { lexeme.roles.insert(.soft) }
    return lexeme
  }

  /// "verdreifacht", "Verfünffachung".
  private func multiple(_ word: ArraySlice<UInt8>) -> Lexeme? {
    guard let number = spelled.prefix(of: word), number.value > ExactDecimal(1),
      word[number.end...].starts(with: "fach".utf8)
    else { return nil }
    return Lexeme(multiple: number.value)
  }

  /// "Neunziger", "neunzigern", "Neunzigerjahre".
  private func isDecade(_ rest: ArraySlice<UInt8>) -> Bool {
    ["er", "ern", "erjahre", "erjahren"].contains(String(decoding: rest, as: UTF8.self))
  }

  private func ordinal(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
    let ending = String(decoding: rest, as: UTF8.self)
    switch ending {
    case "erste", "ersten", "erster", "erstes", "erstem":
      return Lexeme(ordinal: Int64(value + 1))
    case "dritte", "dritten", "dritter", "drittes", "drittem":
      return Lexeme(ordinal: Int64(value + 3))
    case "siebte", "siebten", "siebter", "siebtes", "siebtem":
      return Lexeme(ordinal: Int64(value + 7))
    case "te", "ten", "ter", "tes", "tem", "ste", "sten", "ster", "stes", "stem":
      return Lexeme(ordinal: Int64(value))
    case "e", "en", "er", "es", "em":
      if value == 8 || value == 3 || value == 7 {
        return Lexeme(
          number: value == 8 && ending == "er" ? ExactDecimal(8) : nil,
          ordinal: Int64(value), roles: value == 8 ? .soft : [])
      }
      return Lexeme(number: ExactDecimal(Int64(value)), roles: [.soft, .compound])
    case _:
      // "zweitgrößte", "drittbeste": the rank is inside a superlative.
      let isRank = rest.first == 0x74 && rest.count > 5 && ending.contains("ste")
      return isRank ? Lexeme(ordinal: Int64(value), roles: [.soft, .compound]) : nil
    }
  }

  private func fraction(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
    switch String(decoding: rest, as: UTF8.self) {
    case "tel", "teln", "tels", "stel", "steln": return Lexeme(denominator: Int64(value))
    case "el", "eln", "els":
      return value == 8 ? Lexeme(denominator: 8) : nil
    case "drittel", "dritteln": return Lexeme(number: ExactDecimal(Int64(value)), denominator: 3)
    case "viertel", "vierteln": return Lexeme(number: ExactDecimal(Int64(value)), denominator: 4)
    case _: return nil
    }
  }

  /// Reads what follows the number; false where the word has nothing to do with a figure.
  private func add(
    _ rest: ArraySlice<UInt8>, to lexeme: inout Lexeme, lookup: (ArraySlice<UInt8>) -> Lexeme?
  ) -> Bool {
    if rest.starts(with: "zimmer".utf8) {
      // A flat of two bedrooms has three rooms.
      lexeme.roles = .soft
      return true
    }
    lexeme.roles.insert(.compound)
    var end = rest.endIndex
    while end - rest.startIndex >= 3 {
      if let tail = lookup(rest[rest.startIndex..<end]) {
        let means = tail.unit != .none || tail.currency != nil
        let does = !tail.roles.isDisjoint(with: [.times, .percent, .old]) && end == rest.endIndex
        if means || does {
          lexeme.unit = tail.unit
          lexeme.currency = tail.currency
          lexeme.roles.formUnion(tail.roles.intersection([.times, .percent, .old]))
          return lexeme.number != ExactDecimal(1) || end == rest.endIndex
        }
      }
      end -= 1
    }
    lexeme.roles.insert(.soft)
    return lexeme.number.map { $0 > ExactDecimal(1) } ?? false && rest.count >= 3
  }
}
