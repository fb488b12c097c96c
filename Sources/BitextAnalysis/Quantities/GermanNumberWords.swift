import BitextCore

/// Reads the words that German makes of numbers: "dreiundzwanzig", "zweieinhalb", "fünften",
/// "siebenjährig", "Viertagewoche", and the weekdays in "Sonntagabend".
enum GermanNumberWords {
  private static let weekdays: [(letters: [UInt8], day: UInt8)] = [
    ("montag", 1), ("dienstag", 2), ("mittwoch", 3), ("donnerstag", 4), ("freitag", 5),
    ("samstag", 6), ("sonnabend", 6), ("sonntag", 7),
  ].map { (Array($0.0.utf8), $0.1) }
  /// Words that begin like a figure and are none.
  private static let lookalikes: [[UInt8]] = [
    "zweifel", "zweig", "zweck", "dreist", "achtung", "achtlos", "achtsam", "achtbar", "elfen",
    "hundertschaft", "nullen", "dreieck", "viereck", "siebenbürg", "vierteln", "zehren", "zehen",
    "einst", "einfach",
  ].map { Array($0.utf8) }
  private static let penalties = [Array("elfmeter".utf8), Array("siebenmeter".utf8)]

  /// Whether a word may be one that is read here, by its first letters; `text` is not folded.
  static func mayBegin(_ text: Span<UInt8>, at start: Int) -> Bool {
    func opens(_ letters: StaticString) -> Bool {
      Self.opens(text, at: start, with: letters)
    }
    switch text[start] | 0x20 {
    case 0x61: return opens("acht") || opens("anderthalb")
    case 0x64: return opens("drei") || opens("dritt") || opens("dienst") || opens("donners")
    case 0x65: return opens("ein") || opens("elf")
    case 0x66: return opens("fünf") || opens("freitag")
    case 0x68: return opens("hundert")
    case 0x6D: return opens("mittw") || opens("montag")
    case 0x6E: return opens("neun")
    case 0x73:
      return opens("sech") || opens("sieb") || opens("samst") || opens("sonnt") || opens("sonna")
    case 0x74: return opens("tausend")
    case 0x76:
      if opens("vier") || opens("vervier") { return true }
      // What follows is no further "ver", so that this looks but once.
      return opens("ver") && start + 5 < text.count && text[start + 3] | 0x20 != 0x76
        && mayBegin(text, at: start + 3)
    case 0x7A:
      return opens("zwei") || opens("zwan") || opens("zwo") || opens("zwö") || opens("zehn")
    case _: return false
    }
  }

  /// Whether the bytes at an index are letters, whatever their case.
  private static func opens(
    _ text: Span<UInt8>, at start: Int, with letters: StaticString
  ) -> Bool {
    guard start + letters.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<letters.utf8CodeUnitCount
    where text[start + offset] | 0x20 != letters.utf8Start[offset] | 0x20 {
      return false
    }
    return true
  }

  /// What a folded word means, or nil; `lookup` knows the words that stand at the end of
  /// compounds.
  static func lexeme(of word: ArraySlice<UInt8>, lookup: (ArraySlice<UInt8>) -> Lexeme?) -> Lexeme?
  {
    guard word.count >= 3, word.count < 80 else { return nil }
    if let day = weekdays.first(where: {
      $0.letters[0] == word.first && word.starts(with: $0.letters)
    }) {
      return Lexeme(weekday: day.day)
    }
    if word.starts(with: "ver".utf8) { return multiple(word.dropFirst(3)) }
    guard let number = GermanSpelledNumber.prefix(of: word),
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
  private static func multiple(_ word: ArraySlice<UInt8>) -> Lexeme? {
    guard let number = GermanSpelledNumber.prefix(of: word), number.value > ExactDecimal(1),
      word[number.end...].starts(with: "fach".utf8)
    else { return nil }
    return Lexeme(multiple: number.value)
  }

  /// "Neunziger", "neunzigern", "Neunzigerjahre".
  private static func isDecade(_ rest: ArraySlice<UInt8>) -> Bool {
    ["er", "ern", "erjahre", "erjahren"].contains(String(decoding: rest, as: UTF8.self))
  }

  private static func ordinal(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
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
      let isCrowd = value >= 10_000 && value.isMultiple(of: 1000)
      return Lexeme(
        number: ExactDecimal(Int64(value)), roles: isCrowd ? .plural : [.soft, .compound])
    case _:
      // "zweitgrößte", "drittbeste": the rank is inside a superlative.
      let isRank = rest.first == 0x74 && rest.count > 5 && ending.contains("ste")
      return isRank ? Lexeme(ordinal: Int64(value), roles: [.soft, .compound]) : nil
    }
  }

  private static func fraction(_ value: Int, _ rest: ArraySlice<UInt8>) -> Lexeme? {
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
  private static func add(
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
