import BitextAnalysis
import BitextCore
import BitextTestSupport
import BitextUnicode
import Testing

/// What ICU formats in a language is read back as the same value.
@Suite struct RoundTripTests {
  private static let numbers: [Int] =
    Array(2...130) + [200, 206, 345, 999, 1000, 1001, 1999, 2019, 3456, 10_000, 12_345, 70_007]
    + [100_000, 123_456, 500_000, 999_999, 1_000_000, 1_200_000, 2_000_013, 45_000_000]
    + [1_000_000_000, 7_300_000_000, 2_000_000_000_000]

  /// Values of every size up to 10^15, the same in every run.
  private static let random: [Int] = {
    var state: UInt64 = 20_250_122
    return (0..<600).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let limit = (0..<(index % 15 + 1)).reduce(1) { size, _ in size * 10 }
      return 2 + Int(state >> 11) % limit
    }
  }()

  @Test(arguments: [Language.english, .german, .french])
  func readsGroupedDigits(_ language: Language) throws {
    for number in Self.numbers + Self.random {
      let text = try #require(
        LocaleNames(language).format(String(number), skeleton: "group-auto"))
      #expect(values(in: "x \(text) x", language).contains(ExactDecimal(Int64(number))), "\(text)")
    }
  }

  @Test(arguments: [Language.english, .german, .french])
  func readsDecimals(_ language: Language) throws {
    for hundredths in stride(from: 1, through: 99_999, by: 37) {
      let number = "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
      let text = try #require(LocaleNames(language).format(number, skeleton: ".00"))
      let read = values(in: "x \(text) x", language)
      #expect(read.contains(ExactDecimal(Int64(hundredths), exponent: -2)), "\(text)")
    }
  }

  @Test(arguments: [Language.english, .german, .french])
  func readsSpelledNumbers(_ language: Language) throws {
    for number in Self.numbers + Self.random {
      let spelled = try #require(LocaleNames(language).spelled(String(number)))
      let read = values(in: "x \(spelled) x", language)
      #expect(read == [ExactDecimal(Int64(number))], "\(spelled)")
    }
  }

  @Test(arguments: [Language.english, .german, .french])
  func readsSpelledDecimals(_ language: Language) throws {
    for number in Self.random where number < 1_000_000_000 {
      let thousandths = ExactDecimal(Int64(number), exponent: -3)
      let digits = String(thousandths.description.filter { $0 != " " })
      let spelled = try #require(LocaleNames(language).spelled(digits))
      #expect(values(in: "x \(spelled) x", language) == [thousandths], "\(spelled)")
    }
  }

  @Test(arguments: [Language.english, .german, .french])
  func readsNegativeNumbers(_ language: Language) throws {
    for number in Self.random.prefix(100) {
      let names = LocaleNames(language)
      let digits = try #require(names.format("-\(number)", skeleton: "group-auto"))
      let spelled = try #require(names.spelled("-\(number)"))
      for text in ["x \(digits) % x", "x \(spelled) x"] {
        #expect(values(in: text, language) == [ExactDecimal(Int64(-number))], "\(text)")
      }
    }
  }

  @Test(arguments: [Language.english, .german])
  func readsSpelledOrdinals(_ language: Language) throws {
    for number in Array(2...120) + Self.random.filter({ $0 < 1_000_000 }) {
      let spelled = try #require(
        LocaleNames(language).spelled(String(number), ruleSet: "%spellout-ordinal"))
      let read = values(in: "the \(spelled) x", language)
      #expect(read == [ExactDecimal(Int64(number))], "\(spelled)")
    }
  }

  @Test(arguments: ["%spellout-ordinal-masculine", "%spellout-ordinal-feminine"])
  func readsSpelledOrdinalsOfFrench(_ rules: String) throws {
    for number in 2...99 {
      let spelled = try #require(LocaleNames(.french).spelled(String(number), ruleSet: rules))
      let read = values(in: "le \(spelled) x", .french)
      #expect(read == [ExactDecimal(Int64(number))], "\(spelled)")
    }
  }

  @Test(arguments: [
    (Language.english, "MMMM d, y"), (.english, "d MMMM y"), (.english, "MMM d, y"),
    (.english, "y-MM-dd"), (.english, "EEEE, MMMM d, y"), (.german, "d. MMMM y"),
    (.german, "dd.MM.y"), (.german, "d.M.yy"), (.german, "EEEE, d. MMMM y"),
    (.german, "d. MMM y"), (.french, "d MMMM y"), (.french, "dd/MM/y"), (.french, "EEEE d MMMM y"),
  ])
  func readsDates(_ language: Language, _ pattern: String) throws {
    // Of two digits, only years near to today can be told.
    let years = pattern.contains("yy") ? 1951...2049 : 1700...2099
    for offset in stride(from: 0, to: 12 * 28 * years.count, by: 5 * years.count + 1) {
      let month = offset / years.count / 28 + 1
      let day = offset / years.count % 28 + 1
      let year = years.lowerBound + offset % years.count
      let text = try #require(
        LocaleNames(language).date(pattern, year: year, month: month, day: day))
      let expected = CalendarDay(year: Int16(year), month: UInt8(month), day: UInt8(day))
      #expect(quantities(in: "x \(text) x", language).contains { $0.day == expected }, "\(text)")
    }
  }

  @Test(arguments: [
    (Language.english, "h:mm a"), (.english, "HH:mm"), (.german, "HH:mm 'Uhr'"),
    (.french, "HH 'h' mm"),
  ])
  func readsClockTimes(_ language: Language, _ pattern: String) throws {
    for minutes in stride(from: 0, to: 1440, by: 35) {
      let text = try #require(
        LocaleNames(language).date(
          pattern, year: 2025, month: 1, day: 1, hour: minutes / 60, minute: minutes % 60))
      let read = quantities(in: "at \(text) x", language)
      #expect(read.first?.kind == .clock && read.first?.minutes == minutes, "\(text)")
    }
  }

  private func values(in text: String, _ language: Language) -> [ExactDecimal] {
    quantities(in: text, language).map(\.value)
  }

  private func quantities(in text: String, _ language: Language) -> [Quantity] {
    let bytes = Array(text.utf8)
    return QuantityReader(language).quantities(in: bytes, range: TextRange(0, bytes.count))
  }
}
