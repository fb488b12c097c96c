import BitextAnalysis
import BitextCore
import Testing

@Suite struct QuantityReaderTests {
  @Test(arguments: [
    ("It cost 1.5 billion dollars.", "1.5 billion dollars", "1 500 000 000 USD"),
    ("🙂 Über 20 % of it", "20 %", "20 %"),
    ("On January 22, 2025, it ended.", "January 22, 2025", "2025-01-22"),
    ("On\r\nMonday\r\nit rained.", "Monday", "Monday"),
    ("It starts at 7:05 p.m. sharp.", "7:05 p.m.", "19:05"),
    ("The 6-foot-2 guard", "6-foot-2", "74 in"),
    ("about 2–3 km away", "2–3 km", "2–3 km"),
    ("two-thirds of them", "two-thirds", "2/3"),
    ("in the 1990s", "1990s", "the 1990s"),
  ])
  func showsEnglishReadings(_ text: String, _ words: String, _ reading: String) throws {
    try expect(text, .english, words, reading)
  }

  @Test(arguments: [
    ("Es kostete 1,5 Mrd. Euro.", "1,5 Mrd. Euro", "1 500 000 000 EUR"),
    ("Ärger über 20\u{A0}% davon", "20\u{A0}%", "20 %"),
    ("Am 22.01.2025 war Schluss.", "22.01.2025", "2025-01-22"),
    ("Am Sonntagabend regnete es.", "Sonntagabend", "Sunday"),
    ("Es beginnt um halb sechs.", "halb sechs", "5:30 a.m. or p.m."),
    ("dreiundzwanzigjährige Müllerin", "dreiundzwanzigjährige", "23 y"),
    ("dreißigjährige Müllerin", "dreißigjährige", "30 y"),
    ("im 19. Jahrhundert", "19. Jahrhundert", "century 19"),
    ("zwei Millionen dreihunderttausend Bäume", "zwei Millionen dreihunderttausend", "2 300 000"),
  ])
  func showsGermanReadings(_ text: String, _ words: String, _ reading: String) throws {
    try expect(text, .german, words, reading)
  }

  @Test(arguments: [
    "Frankly, an A to Z guide may march on.", "See https://example.org/2018/07/22 for it.",
    "Write to 123abc@example.org soon.",
  ])
  func readsNothingWhereNothingIsCounted(_ text: String) {
    #expect(quantities(in: text, .english).filter { !$0.isSoft } == [])
  }

  @Test(arguments: [
    "Achtung, die Einheit ist elfenbeinfarben.", "Kein Zweifel, er verschoss den Elfmeter.",
    "Der Dreist verzweigt sich einfach in Neuenburg.",
  ])
  func doesNotTakeWordsForFigures(_ text: String) {
    #expect(quantities(in: text, .german).filter { !$0.isSoft } == [])
  }

  @Test func sharesKeysAcrossLanguagesAndForms() {
    let pairs = [
      ("1.5 million", "1.500.000"), ("12", "zwölf"), ("20%", "20 Prozent"),
      ("January 22", "22.01.2025"), ("7 p.m.", "19 Uhr"), ("Monday", "montags"), ("3-1", "3:1"),
    ]
    for (english, german) in pairs {
      let keys = quantities(in: "x \(english) x", .english).map(\.matchKey)
      #expect(keys == quantities(in: "am \(german) x", .german).map(\.matchKey), "\(english)")
      #expect(keys != [0])
    }
  }

  @Test func keepsTheOrderOfTheText() throws {
    let text = String(repeating: "On May 5, 3-1 of $20 at 7 p.m., two to four 1990s. ", count: 40)
    let ranges = quantities(in: text, .english).map(\.range)
    #expect(ranges.count > 100)
    for (before, after) in zip(ranges, ranges.dropFirst()) { #expect(before.upper <= after.lower) }
  }

  @Test func survivesHostileText() {
    let parts = [
      "9", "99999999999999999999999999", ".", ",", ":", "-", "–", "/", "'", "\"", " ", "\n", "$",
      "€", "%", "½", "°", "C", "million", "Million", "and", "und", "a", "half", "halb", "ein",
      "to", "bis", "fünf", "hundert", "tausend", "hundred", "May", "22.", "Uhr", "p.m.", "s", "m",
      "er", "\u{AD}", "\u{A0}", "🙂", "Freitag", "quarter", "Viertel", "vor", "feet", "@",
    ]
    var state: UInt64 = 7
    for round in 0..<1000 {
      var text = ""
      for _ in 0..<(round % 40) {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += parts[Int(state >> 33) % parts.count] + (state >> 60 < 9 ? " " : "")
      }
      for language in [Language.english, .german, Language("fr")] {
        for quantity in quantities(in: text, language) {
          #expect(quantity.range.upper <= text.utf8.count && !quantity.reading.isEmpty)
        }
      }
    }
  }

  @Test(arguments: ["1.", "1 000 ", "1-", "a hundred and ", "zwei Millionen ", "5'", "www.1", "½"])
  func readsARepetitionAsItsParts(_ unit: String) {
    let counts = [500, 1000, 1500].map {
      quantities(in: String(repeating: unit, count: $0), .english).count
    }
    // What is read in one place does not depend on how much stands before and behind it, but for
    // the few quantities at the ends and at limits of length.
    let growth = (counts[1] - counts[0], counts[2] - counts[1])
    #expect(abs(growth.0 - growth.1) <= counts[0] / 10)
  }

  private func expect(
    _ text: String, _ language: Language, _ words: String, _ reading: String
  ) throws {
    let bytes = Array(text.utf8)
    let found = quantities(in: text, language).filter { !$0.isSoft }
    let shown = found.map { String(decoding: bytes[$0.range.offsets], as: UTF8.self) }
    let index = try #require(shown.firstIndex(of: words), "\(shown)")
    #expect(found[index].reading == reading)
  }

  private func quantities(in text: String, _ language: Language) -> [Quantity] {
    let bytes = Array(text.utf8)
    return QuantityReader(language).quantities(in: bytes, range: TextRange(0, bytes.count))
  }
}
