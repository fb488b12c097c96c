import BitextCore
import BitextLanguages
import Testing

@testable import BitextLexicon

/// What is known of two languages without any dictionary.
@Suite struct CoreVocabularyTests {
  private static let lexicon = Memo<Sides<Language>, Lexicon> {
    Lexicon.open(source: $0.source, target: $0.target, cache: .none, dictionaries: [])
  }

  @Test(arguments: [
    ("en", "fr", "government", "gouvernements"), ("en", "fr", "came", "viendra"),
    ("en", "fr", "eyes", "yeux"), ("en", "fr", "water", "l’eau"),
    ("en", "fr", "billion", "milliards"),
    ("en", "fr", "written", "écrivent"), ("en", "fr", "because", "car"),
    ("de", "fr", "Häuser", "maison"), ("de", "fr", "ging", "vont"),
    ("de", "fr", "Milliarden", "milliard"),
    ("de", "fr", "angekündigt", "annonçait"), ("de", "en", "geschrieben", "wrote"),
  ])
  func knowsThatOneRendersTheOther(_ first: String, _ second: String, word: String, other: String) {
    let (source, target) = (Language(first), Language(second))
    let renderings = Self.lexicon(Sides(source, target)).translations(
      of: stem(word, source), .sourceToTarget)
    #expect(renderings.weight(of: stem(other, target)) ?? 0 > 0.3)
  }

  @Test(arguments: [("de", "en"), ("de", "fr"), ("en", "fr")], [PackRole.verbs, .vocabulary])
  func everyEntryStandsOnceAndHasARendering(_ pair: (String, String), role: PackRole) throws {
    let pack = try #require(Pack.of(Language(pair.0), Language(pair.1)))
    let entries = pack[role].entries
    #expect(entries.count > 90)
    for entry in entries {
      #expect(!entry.keyPhrases.isEmpty && !entry.phrases.isEmpty)
      let phrases = entry.phrases.map { Array($0) }
      #expect(Set(phrases).count == phrases.count, "\(String(decoding: entry.key, as: UTF8.self))")
    }
  }

  @Test func aRenderingShrinksAsMuchAsItGrewTheOtherWay() throws {
    let growth = try #require(Pack.expansion(from: .english, into: .german))
    #expect(growth > 0)
    #expect(Pack.expansion(from: .german, into: .english) == -growth)
    #expect(Pack.expansion(from: .english, into: Language("xx")) == nil)
  }
}
