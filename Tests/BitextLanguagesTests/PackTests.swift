import BitextCore
import Testing

@testable import BitextLanguages

@Suite struct PackTests {
  @Test func everyFileIsARoleOfThePack() {
    let roles = Set(PackRole.allCases.map(\.rawValue))
    for (name, _) in PackTexts.all {
      let role = name.description.split(separator: "/").last.map(String.init) ?? ""
      #expect(roles.contains(role), "\(name) is no role that the code asks for")
    }
  }

  @Test func everyTraitIsKnownAndAnswered() {
    let keys = Set(Traits.keys.map { $0.key.description })
    for language in Pack.languages {
      for entry in Pack.of(language)?[.traits].entries ?? [] {
        let key = String(decoding: entry.key, as: UTF8.self)
        #expect(keys.contains(key), "\(language): no trait is called '\(key)'")
        #expect(["yes", "no"].contains(String(decoding: entry.value, as: UTF8.self)))
      }
    }
  }

  @Test func aLanguageWithoutAPackHasNone() {
    #expect(Pack.of(Language("xx")) == nil)
    #expect(Traits.of(Language("xx")).isEmpty)
    #expect(Traits.of(.german).contains(.capitalisedNouns))
  }

  @Test func textsAreEnglishAndGermanUnlessSomebodySaysOtherwise() {
    #expect(Pack.usualLanguages == Sides(.english, .german))
  }

  @Test func whatIsCommonIsNoLanguageAndAppliesToAll() {
    #expect(!Pack.languages.contains(Language("common")))
    for language in [Language.german, Language("xx")] {
      let titles = Pack.lists(.capitals, of: language).words("titles")
      #expect(titles.contains { $0.elementsEqual("dr".utf8) })
    }
  }

  @Test func aKeyMayCarryAnArgument() {
    let letters = Pack.of(.german)?[.recognition].arguments(of: "letters") ?? []
    let weights = letters.map { String(decoding: $0.argument, as: UTF8.self) }
    #expect(weights == ["0.8", "0.15", "0.25"])
    #expect(letters.first.map { String(decoding: $0.entry.value, as: UTF8.self) } == "ß")
  }
}
