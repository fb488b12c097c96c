public import BitextCore
import CICU

/// What CLDR calls things in a language: the names that ICU carries, read on demand.
///
/// Every call opens ICU's data anew and takes microseconds; meant for building tables, not for
/// hot paths. See the CLDR charts, https://cldr.unicode.org/index/charts.
public struct LocaleNames: Hashable, Sendable {
  /// The language that the names are in.
  public var language: Language

  /// Names in a language, looked up when they are asked for.
  public init(_ language: Language) { self.language = language }

  /// ISO 639 codes of all languages, or ISO 3166 and ISO 4217 codes.
  public static let languageCodes = codes(CICUNameLanguage)
  /// ISO 3166 codes of all countries.
  public static let countryCodes = codes(CICUNameCountry)
  /// ISO 4217 codes of all currencies.
  public static let currencyCodes = codes(CICUNameCurrency)

  /// What a language is called by its ISO 639 code; nil where CLDR does not say.
  public func language(_ code: String) -> String? { name(CICUNameLanguage, code) }
  /// What a country is called by its ISO 3166 code; nil where CLDR does not say.
  public func country(_ code: String) -> String? { name(CICUNameCountry, code) }
  /// What a currency is called by its ISO 4217 code; nil where CLDR does not say.
  public func currency(_ code: String) -> String? { name(CICUNameCurrency, code) }
  /// The currency's name in running text: category "one" euro, "other" euros.
  public func currency(_ code: String, plural category: String) -> String? {
    filled { CICUCurrencyPlural(language.code, code, category, $0, $1) }
  }
  /// Months from 1 to 12.
  public func month(_ month: Int) -> String? { name(CICUNameMonth, String(month)) }
  /// Months from 1 to 12, as dates abbreviate them.
  public func shortMonth(_ month: Int) -> String? { name(CICUNameShortMonth, String(month)) }
  /// Weekdays from 1, Monday, to 7, as ISO 8601 counts.
  public func weekday(_ day: Int) -> String? { name(CICUNameWeekday, String(day % 7 + 1)) }
  /// Weekdays from 1, Monday, to 7, as dates abbreviate them.
  public func shortWeekday(_ day: Int) -> String? {
    name(CICUNameShortWeekday, String(day % 7 + 1))
  }

  /// The months and weekdays, in full and short, a name each; ICU is opened once for all of them.
  public func calendar() -> [ArraySlice<UInt8>] {
    (filledBytes(expecting: 1024) { CICUCalendar(language.code, $0, $1) } ?? [])
      .split(separator: UInt8(ascii: "\n"))
  }

  /// What the city that stands for a time zone is called, by the zone's IANA name.
  ///
  /// CLDR's exemplar cities: `Europe/Vienna` is "Wien" in German. A zone whose city CLDR has no
  /// name for goes by the last part of the zone's name.
  public func cities() -> [String: String] {
    let bytes = filledBytes(expecting: 32768) { CICUCities(language.code, $0, $1) }
    var cities: [String: String] = [:]
    for line in (bytes ?? []).split(separator: UInt8(ascii: "\n")) {
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 2 else { continue }
      cities[String(decoding: fields[0], as: UTF8.self)] = String(
        decoding: fields[1], as: UTF8.self)
    }
    return cities
  }

  /// A number formatted by an ICU number skeleton; `number` is decimal, "1234.5".
  public func format(_ number: String, skeleton: String) -> String? {
    filled { CICUFormat(language.code, skeleton, number, $0, $1) }
  }

  /// A number spelled out by one of CLDR's rule sets, such as `%spellout-cardinal-neuter`.
  ///
  /// Soft hyphens, with which CLDR parts German compounds, are kept.
  public func spelled(_ number: String, ruleSet: String = "%spellout-numbering") -> String? {
    filled { CICUSpell(language.code, ruleSet, number, $0, $1) }
  }

  /// Whole numbers spelled out by one of CLDR's rule sets, in rising order; nil where the language
  /// has no such rules.
  public func spellings(of numbers: ClosedRange<Int>, ruleSet: String) -> [String]? {
    let bytes = filledBytes(expecting: numbers.count * 24) {
      CICUSpellings(
        language.code, ruleSet, Int64(numbers.lowerBound), Int64(numbers.upperBound), $0, $1)
    }
    return bytes?.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A date and time of day formatted by a CLDR pattern, such as `d. MMMM y`.
  public func date(
    _ pattern: String, year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0
  ) -> String? {
    filled {
      CICUFormatDate(
        language.code, pattern, Int32(year), Int32(month), Int32(day), Int32(hour),
        Int32(minute), $0, $1)
    }
  }

  private func name(_ kind: CICUNameKind, _ key: String) -> String? {
    filled { CICUName(kind, language.code, key, $0, $1) }
  }

  private func filled(_ fill: (UnsafeMutablePointer<UInt8>?, Int32) -> Int32) -> String? {
    let bytes = filledBytes(expecting: 128) { Int64(fill($0, Int32($1))) }
    guard let bytes, !bytes.isEmpty else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func codes(_ kind: CICUNameKind) -> [String] {
    let bytes = filledBytes(expecting: 8192) { out, capacity in
      guard let out else { return -1 }
      return out.withMemoryRebound(to: CChar.self, capacity: Int(capacity)) {
        Int64(CICUCodes(kind, $0, Int32(capacity)))
      }
    }
    return (bytes ?? []).split(separator: UInt8(ascii: " ")).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
