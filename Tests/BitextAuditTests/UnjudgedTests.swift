import BitextCore
import Testing

@testable import BitextAudit

@Suite struct UnjudgedTests {
  private static let polish = Language("pl")

  @Test(arguments: [
    ([Unjudged.Subject.numbers, .dates], "numbers and dates in words are not compared for Polish"),
    ([.negation, .numbers], "denials and numbers in words are not compared for Polish"),
    (
      [.dates, .numbers, .names, .negation],
      "denials, names, numbers and dates in words are not compared for Polish"
    ),
    ([.doubledWords], "words that stand twice are not looked for in Polish"),
    (
      [.doubledWords, .negation],
      "denials are not compared for Polish; words that stand twice are not looked for in Polish"
    ),
  ]) func saysItInASentence(_ subjects: [Unjudged.Subject], _ sentence: String) {
    let unjudged = subjects.map { Unjudged($0, Self.polish, name: "Polish") }
    #expect(Unjudged.sentences(unjudged + unjudged) == [sentence])
  }

  private func unjudged(
    _ source: String, _ a: Language, _ target: String, _ b: Language
  ) throws -> [Unjudged] {
    let sides = (try TiedSentences.side(source, a), try TiedSentences.side(target, b))
    return Audit().unjudged(
      in: Bitext(source: sides.0, target: sides.1, beads: [], paragraphs: [], links: []))
  }

  @Test func nothingIsLeftOutOfLanguagesWithAPack() throws {
    #expect(
      try unjudged("The mill is old.", .english, "Die Mühle ist alt.", .german) == [])
  }

  @Test func tellsWhatNoPackKnows() throws {
    let found = try unjudged("The mill is old.", .english, "Stary młyn w Gdańsku.", Self.polish)
    #expect(found.allSatisfy { $0.language == Self.polish && $0.name == "Polish" })
    let subjects = found.map(\.subject)
    #expect(subjects.contains(.negation) && subjects.contains(.doubledWords))
    #expect(!subjects.contains(.names))
  }

  @Test func aScriptWithoutCapitalsShowsNoNames() throws {
    let found = try unjudged("The mill is old.", .english, "风车很旧。", Language("zh"))
    #expect(found.contains { $0.subject == .names && $0.name == "Chinese" })
  }

  @Test func onlyTheTargetIsSearchedForDoubles() throws {
    let found = try unjudged("Stary młyn w Gdańsku.", Self.polish, "The mill is old.", .english)
    #expect(!found.contains { $0.subject == .doubledWords })
    #expect(found.contains { $0.subject == .negation })
  }

  @Test func aRuleSaysNothingOfWhatItDoesNotKnow() throws {
    let text = try TiedSentences(
      "The mill is old.", .english, "Stary stary młyn nie jest jest stary.", Self.polish)
    let rules = [Rule.doubledWord, .negationMismatch]
    #expect(rules.flatMap { $0.findings(in: text.context) } == [])
  }
}
