import BitextAnalysis
import BitextCore
import BitextUnicode
import Testing

/// Languages without tables of their own are read by what CLDR says of them.
@Suite struct OtherLanguageTests {
  private static let languages = ["fr", "es", "it", "nl", "pt", "sv"].map { Language($0) }

  @Test(arguments: languages)
  func readsSpelledNumbers(_ language: Language) throws {
    let reader = QuantityReader(language)
    for number in Array(2...130) + [200, 236, 500, 999, 1000, 3000, 1_000_000, 2_000_000_000] {
      let spelled = try #require(LocaleNames(language).spelled(String(number)))
      let read = reader.quantities(in: "x \(spelled) x").map(\.value)
      #expect(read == [ExactDecimal(Int64(number))], "\(spelled)")
    }
  }

  @Test(arguments: [
    ("fr", "Quatre-vingt-dix-sept personnes sont venues.", "97"),
    ("fr", "Elle a marché trente et un kilomètres.", "31 km"),
    ("fr", "Il a payé 3,5 millions d'euros mardi.", "3 500 000 EUR"),
    ("fr", "Deux cent trente tonnes de blé", "230 t"),
    ("es", "Vinieron treinta y dos personas.", "32"),
    ("es", "Esperaron cuarenta minutos.", "40 min"),
    ("es", "La obra costó dos mil millones.", "2 000 000 000"),
    ("es", "Pagó veinte dólares.", "20 USD"),
    ("it", "Sono arrivate ventitré persone.", "23"),
    ("it", "Ha camminato per novanta chilometri.", "90 km"),
    ("it", "Sono tre miliardi di lire.", "3 000 000 000"),
    ("nl", "Er kwamen vijfenzeventig mensen.", "75"),
    ("nl", "Hij wachtte twintig minuten.", "20 min"),
    ("nl", "Het kost twee miljard euro.", "2 000 000 000 EUR"),
  ])
  func readsWords(_ code: String, _ text: String, _ reading: String) {
    let read = QuantityReader(Language(code)).quantities(in: text).filter { !$0.isSoft }
    #expect(read.map(\.reading).contains(reading), "\(read.map(\.reading))")
  }

  @Test(arguments: languages)
  func readsEveryMonthAndWeekday(_ language: Language) throws {
    let reader = QuantityReader(language)
    for month in 1...12 {
      let name = try #require(LocaleNames(language).month(month))
      #expect(reader.quantities(in: "x 5 \(name) 1987").map(\.day.month) == [UInt8(month)])
    }
    for day in 1...7 {
      let name = try #require(LocaleNames(language).weekday(day))
      let read = reader.quantities(in: "x \(name) x").filter { $0.kind == .weekday }
      #expect(name.contains("-") || read.map(\.day.weekday) == [UInt8(day)], "\(name)")
    }
  }
}

extension QuantityReader {
  fileprivate func quantities(in text: String) -> [Quantity] {
    let bytes = Array(text.utf8)
    return quantities(in: bytes, range: TextRange(0, bytes.count))
  }
}
