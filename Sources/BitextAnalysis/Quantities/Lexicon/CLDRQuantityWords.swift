import BitextCore
import BitextUnicode

/// What CLDR knows of a language's calendar, units and money, as entries of a lexicon.
///
/// A pack has the inflected and the joined forms too, which CLDR lacks; a language without a pack
/// is read by these.
enum CLDRQuantityWords {
  /// Words, separated by blanks, that mean the same.
  typealias Entry = (words: String, meaning: QuantityMeaning)

  static func entries(of language: Language) -> [Entry] {
    let names = LocaleNames(language)
    return calendar(names) + units(names) + currencies(names)
  }

  /// The mark before decimals, a point where CLDR does not say.
  static func decimalMark(of language: Language) -> Unicode.Scalar {
    let half = LocaleNames(language).format("0.5", skeleton: ".0")
    return half?.unicodeScalars.first { $0 == "," } ?? "."
  }

  private static func calendar(_ names: LocaleNames) -> [Entry] {
    var entries: [Entry] = []
    for month in 1...12 {
      for name in [names.month(month), names.shortMonth(month)] {
        if let word = word(name) { entries.append((word, .month(UInt8(month)))) }
      }
    }
    for day in 1...7 {
      if let word = word(names.weekday(day)) { entries.append((word, .weekday(UInt8(day)))) }
    }
    return entries
  }

  private static func units(_ names: LocaleNames) -> [Entry] {
    var entries: [Entry] = []
    for unit in Quantity.Unit.allCases {
      guard let identifier = unit.identifier else { continue }
      // One, two and five take the plural forms of most languages.
      for number in ["1", "2", "5"] {
        let text = names.format(number, skeleton: "unit/\(identifier) unit-width-full-name")
        if let word = word(text) { entries.append((word, .unit(unit))) }
      }
    }
    return entries
  }

  private static let codes = [
    "USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "RUB", "SEK", "PLN", "TRY", "KRW", "BRL",
  ]

  /// Currencies of the same name, whose countries' adjectives or names differ.
  private static let namesakes = [
    "USD": "AUD", "GBP": "EGP", "CHF": "XOF", "INR": "PKR", "RUB": "BYN", "SEK": "NOK",
    "KRW": "KPW",
  ]

  private static func currencies(_ names: LocaleNames) -> [Entry] {
    codes.flatMap { code in
      ["one", "other"].compactMap { category in
        let name = names.currency(code, plural: category)
        let namesake = namesakes[code].flatMap { names.currency($0, plural: category) }
        return (word(name) ?? commonWord(name, namesake)).map {
          ($0, .currency(Quantity.Currency(code)))
        }
      }
    }
  }

  /// The word that two names share, "dollar" of "dollar des États-Unis" and "dollar australien".
  private static func commonWord(_ name: String?, _ other: String?) -> String? {
    guard let name, let other else { return nil }
    let others = other.split(separator: " ")
    return name.split(separator: " ").first { $0.utf8.count > 3 && others.contains($0) }
      .map(String.init)
  }

  /// The only word of a name, without its figure and the point of an abbreviation; nil where
  /// there are more.
  private static func word(_ name: String?) -> String? {
    let words = (name ?? "").split { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
      .filter { !$0.utf8.allSatisfy { $0 &- 0x30 < 10 } }
    guard words.count == 1, let only = words.first else { return nil }
    return String(only.last == "." ? only.dropLast() : only)
  }
}

extension Quantity.Unit {
  /// The unit's identifier in CLDR; nil for those that CLDR lacks or tells in several words.
  var identifier: String? {
    switch self {
    case .nanometre: "nanometer"
    case .micrometre: "micrometer"
    case .millimetre: "millimeter"
    case .centimetre: "centimeter"
    case .decimetre: "decimeter"
    case .metre: "meter"
    case .kilometre: "kilometer"
    case .inch, .foot, .yard, .mile, .hectare, .acre, .pint, .barrel, .pound, .ounce, .gram,
      .knot, .celsius, .fahrenheit, .kelvin, .second, .minute, .hour, .day, .week, .month,
      .year, .joule, .watt, .kilowatt, .megawatt, .gigawatt, .horsepower, .bit, .byte, .kilobyte,
      .megabyte, .gigabyte, .terabyte, .hertz, .kilohertz, .megahertz, .gigahertz, .volt, .ampere,
      .ohm, .newton, .pascal, .hectopascal, .bar, .millibar, .pixel, .megapixel:
      "\(self)"
    case .tonne: "tonne"
    case .millilitre: "milliliter"
    case .decilitre: "deciliter"
    case .litre: "liter"
    case .kilogram: "kilogram"
    case .milligram: "milligram"
    case .microgram: "microgram"
    case .gallon: "gallon"
    case .nanosecond: "nanosecond"
    case .microsecond: "microsecond"
    case .millisecond: "millisecond"
    case _: nil
    }
  }
}
