import BitextCore
import BitextLexicon
import Testing

@testable import BitextAlignment

@Suite struct LinkRatesTests {
  private func fitted(_ source: Side, _ target: Side, _ lexicon: Lexicon) -> AlignmentParameters {
    let indices = (SideIndex(source), SideIndex(target))
    let links = TypeLinks(source, indices.0, target, indices.1, lexicon: lexicon, learned: .none)
    return AlignmentParameters().fitted(to: links, indices)
  }

  @Test func expectsLittleOfWordsThatHaveNoPartnerAnywhere() throws {
    let book = Phrasebook.spanishDutch
    let (source, target) = try book.article(0, count: 40)
    #expect(fitted(source, target, book.lexicon).unknownLinked < 0.1)
  }

  @Test func expectsMuchOfWordsThatHavePartners() throws {
    let names = ["Wojciech and Priyanka met Tadashi.", "Oluwaseun phoned Wojciech from Reykjavik."]
    let text = Array(repeating: names, count: 8).flatMap(\.self)
    let sides = (try Fixture.side(text, Language("es")), try Fixture.side(text, Language("nl")))
    #expect(fitted(sides.0, sides.1, Phrasebook.spanishDutch.lexicon).unknownLinked > 0.75)
  }

  @Test func expectsTheUsualOfAnEmptyArticle() throws {
    let book = Phrasebook.spanishDutch
    let (source, target) = try book.article(0, count: 0)
    #expect(
      fitted(source, target, book.lexicon).unknownLinked == AlignmentParameters().unknownLinked)
  }

  @Test func keepsKnowledgeApart() {
    let rates = [(0, 1), (1, 0), (255, 255)].map {
      WordKnowledge.learned(LearnedWords.Rate(inRendering: $0.0, byChance: $0.1))
    }
    let all = [.knownWord, .unknownWord, .name, .figure] + rates
    #expect(Set(all.map(\.key)).count == all.count)
  }
}
