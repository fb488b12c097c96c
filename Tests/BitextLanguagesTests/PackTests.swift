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
}
