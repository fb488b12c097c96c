import BitextCore
import BitextUnicode

/// Reads the names that CLDR has in both languages: countries, cities, languages, currencies,
/// months, weekdays, units.
struct LocaleNamesSource {
  func read(into builder: inout LexiconBuilder) {
    builder.provenance = .localeNames
    let first = LocaleNames(builder.first.language)
    let second = LocaleNames(builder.second.language)
    for code in LocaleNames.countryCodes {
      builder.add(first.country(code), second.country(code))
    }
    for code in LocaleNames.languageCodes {
      builder.add(first.language(code), second.language(code))
    }
    for code in LocaleNames.currencyCodes {
      builder.add(first.currency(code), second.currency(code))
      for category in ["one", "other"] {
        builder.add(
          first.currency(code, plural: category), second.currency(code, plural: category))
      }
    }
    for month in 1...12 {
      builder.add(first.month(month), second.month(month))
      builder.add(first.shortMonth(month), second.shortMonth(month))
    }
    for day in 1...7 {
      builder.add(first.weekday(day), second.weekday(day))
      builder.add(first.shortWeekday(day), second.shortWeekday(day))
    }
    let secondCities = second.cities()
    for (zone, city) in first.cities().sorted(by: { $0.key < $1.key }) {
      builder.add(city, secondCities[zone])
    }
    for unit in Self.units { addUnit(unit, first, second, into: &builder) }
  }

  private func addUnit(
    _ unit: String, _ first: LocaleNames, _ second: LocaleNames,
    into builder: inout LexiconBuilder
  ) {
    for number in ["1", "2"] {
      let skeleton = "unit/\(unit) unit-width-full-name"
      builder.add(
        first.format(number, skeleton: skeleton), second.format(number, skeleton: skeleton))
    }
  }

  /// The units that texts are likely to spell out, by their CLDR names.
  private static let units = """
    year month week day hour minute second kilometer meter centimeter millimeter mile foot inch
    yard square-kilometer square-meter hectare acre liter gallon kilogram gram pound ounce ton
    celsius fahrenheit kilowatt-hour kilowatt megawatt watt volt ampere byte megabyte gigabyte
    kilometer-per-hour mile-per-hour degree century decade
    """.split(whereSeparator: \.isWhitespace).map(String.init)
}

extension LexiconBuilder {
  /// Adds a pair of names, if both languages have one.
  fileprivate mutating func add(_ a: String?, _ b: String?) {
    guard let a, let b, let a = first.expression(a.utf8), let b = second.expression(b.utf8)
    else { return }
    // Of a name in several words only the whole is certain.
    if a.count == 1, b.count == 1 { addCertain(a, b) } else { add(a, b, weight: 1) }
  }
}
