import BitextCore
import BitextLanguages
import Testing

@testable import BitextAnalysis

@Suite struct QuantityPackTests {
  private static let roles: [PackRole] = [
    .numbers, .calendar, .clock, .units, .money, .quantityWords,
  ]

  @Test(arguments: Pack.languages)
  func everyKeyMeansSomething(_ language: Language) throws {
    let pack = try #require(Pack.of(language))
    for role in Self.roles {
      for entry in pack[role].entries {
        let key = PackKey(entry.key)
        let isSymbol = key.opens("symbol") || key.opens("abbreviation")
        let isKnown =
          QuantityMeaning(key) != nil || key.dayOfPhrase != nil || key.unitToUnit != nil
          || (isSymbol && key.unit != nil)
          || (key.opens("rounded") && key.numberOfUnit != nil)
        #expect(isKnown, "\(language), \(role): '\(String(decoding: entry.key, as: UTF8.self))'")
      }
    }
  }

  @Test(arguments: [
    ("number 12", "number(12)"), ("zone -300", "zone(-300)"), ("scale 6", "scale(6)"),
    ("feast 12-25", "feast(12, 25)"), ("submultiple -1 s", "submultiple(-1, "),
    ("unit l/100 km", "unit("),
  ])
  func readsKeysWithArguments(_ key: String, _ meaning: String) throws {
    let read = try #require(QuantityMeaning(PackKey(Array(key.utf8)[...])))
    #expect("\(read)".hasPrefix(meaning))
  }

  @Test(arguments: ["number", "number two", "unit parsec", "vaguely", "feast 12"])
  func knowsNoOtherKeys(_ key: String) {
    #expect(QuantityMeaning(PackKey(Array(key.utf8)[...])) == nil)
  }

  @Test func readsFractionsOfOne() throws {
    #expect(PackKey(Array("multiple 0.5".utf8)[...]).decimal == ExactDecimal(5, exponent: -1))
  }

  @Test func saysWhatAPackLacks() {
    #expect(QuantityReader.unknown(in: .english).isEmpty)
    #expect(QuantityReader.unknown(in: .german).isEmpty)
    #expect(QuantityReader.unknown(in: Language("xx")) == QuantitySubject.allCases)
  }
}
