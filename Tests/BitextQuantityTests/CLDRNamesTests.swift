import BitextAnalysis
import BitextCore
import BitextUnicode
import Testing

/// CLDR's names are the least that a language's tables have to know.
@Suite struct CLDRNamesTests {
  @Test(arguments: [Language.english, .german, Language("fr"), Language("it")])
  func readsEveryMonth(_ language: Language) throws {
    for month in 1...12 {
      for name in [LocaleNames(language).month(month), LocaleNames(language).shortMonth(month)] {
        let name = try #require(name)
        let text = language == .german ? "am 5. \(name) 1987" : "x 5 \(capitalised(name)) 1987"
        let read = quantities(in: text, language)
        #expect(read.map(\.day.month) == [UInt8(month)], "\(text)")
      }
    }
  }

  @Test(arguments: [Language.english, .german])
  func readsEveryWeekday(_ language: Language) throws {
    for day in 1...7 {
      let name = try #require(LocaleNames(language).weekday(day))
      #expect(quantities(in: "x \(name) x", language).map(\.day.weekday) == [UInt8(day)])
    }
  }

  @Test(arguments: [
    ("meter", Quantity.Unit.metre), ("kilometer", .kilometre), ("centimeter", .centimetre),
    ("millimeter", .millimetre), ("inch", .inch), ("foot", .foot), ("yard", .yard),
    ("mile", .mile), ("light-year", .lightYear), ("nautical-mile", .nauticalMile),
    ("square-meter", .squareMetre), ("square-kilometer", .squareKilometre),
    ("square-foot", .squareFoot), ("square-mile", .squareMile), ("hectare", .hectare),
    ("acre", .acre), ("liter", .litre), ("milliliter", .millilitre), ("deciliter", .decilitre),
    ("cubic-meter", .cubicMetre), ("gram", .gram), ("kilogram", .kilogram),
    ("milligram", .milligram), ("microgram", .microgram), ("tonne", .tonne), ("ounce", .ounce),
    ("kilometer-per-hour", .kilometrePerHour), ("mile-per-hour", .milePerHour), ("knot", .knot),
    ("celsius", .celsius), ("fahrenheit", .fahrenheit), ("second", .second),
    ("millisecond", .millisecond), ("minute", .minute), ("hour", .hour), ("day", .day),
    ("week", .week), ("month", .month), ("year", .year), ("decade", .decade),
    ("kilowatt-hour", .kilowattHour), ("watt", .watt), ("megawatt", .megawatt),
    ("kilocalorie", .kilocalorie), ("byte", .byte), ("kilobyte", .kilobyte),
    ("megabyte", .megabyte), ("gigabyte", .gigabyte), ("terabyte", .terabyte),
    ("hertz", .hertz), ("gigahertz", .gigahertz), ("volt", .volt), ("ampere", .ampere),
    ("pixel", .pixel), ("megapixel", .megapixel), ("teaspoon", .teaspoon),
    ("tablespoon", .tablespoon), ("newton", .newton), ("ohm", .ohm), ("millibar", .millibar),
  ])
  func readsEveryUnit(_ identifier: String, _ unit: Quantity.Unit) throws {
    for language in [Language.english, .german] {
      for number in ["2", "5.5"] {
        let skeleton = "unit/\(identifier) unit-width-full-name .#"
        let text = try #require(LocaleNames(language).format(number, skeleton: skeleton))
        let read = quantities(in: "x \(text) x", language)
        #expect(read.map(\.unit) == [unit] && read.first?.value != .zero, "\(text)")
      }
    }
  }

  @Test(arguments: ["USD", "EUR", "GBP", "CHF", "JPY", "INR", "RUB", "PLN", "BRL"])
  func readsEveryCurrency(_ code: String) throws {
    for language in [Language.english, .german] {
      let symbol = try #require(LocaleNames(language).format("20", skeleton: "currency/\(code)"))
      #expect(
        quantities(in: "x \(symbol) x", language).map(\.currency) == [Quantity.Currency(code)],
        "\(symbol)")
    }
  }

  @Test func readsAThirdLanguage() {
    let read = quantities(in: "Le 5 mars 1987, il faisait 12,5 kilomètres.", Language("fr"))
    #expect(read.map(\.reading) == ["1987-03-05", "12.5 km"])
  }

  private func capitalised(_ name: String) -> String {
    name.prefix(1).uppercased() + name.dropFirst()
  }

  private func quantities(in text: String, _ language: Language) -> [Quantity] {
    let bytes = Array(text.utf8)
    return QuantityReader(language).quantities(in: bytes, range: TextRange(0, bytes.count))
  }
}
