import BitextAnalysis
import BitextCore
import Testing

@testable import BitextAudit

@Suite struct NegationReadingTests {
  /// A sentence's negative words.
  private func reading(_ text: String, _ language: Language) throws -> NegationReading {
    let bytes = Array(text.utf8)
    let document = Document(
      path: "a.txt", file: bytes, text: bytes, map: OffsetMap(copying: TextRange(0, bytes.count)),
      blocks: [Block(.paragraph, TextRange(0, bytes.count))])
    let side = try Analyser(language, segmentation: .lines).analyse(document)
    let words = try #require(NegationWords.of(language))
    return NegationReading(side.tokens.indices, of: side, words)
  }

  @Test(arguments: [
    ("She does not sing.", Language.english), ("She doesn’t sing.", .english),
    ("They cannot come.", .english), ("Nobody came.", .english), ("We never met.", .english),
    ("Sie singt nicht.", .german), ("Sie hat keine Zeit.", .german), ("Niemand kam.", .german),
    ("Er kam nie.", .german), ("We do NOT sing.", .english),
    ("He said no. Then he left.", .english),
    ("Er weiß, ob es regnet, und singt nicht.", .german),
  ]) func aWordThatDeniesIsFound(_ text: String, _ language: Language) throws {
    #expect(try reading(text, language).denial(alone: 7) != nil)
  }

  @Test(arguments: [
    ("Not only the roof leaks.", Language.english), ("There was no doubt.", .english),
    ("It is not uncommon.", .english), ("He is no longer young.", .english),
    ("They have not failed.", .english), ("Nicht nur das Dach ist undicht.", .german),
    ("Kein Wunder, dass es regnet.", .german), ("Das ist nichts anderes als Regen.", .german),
    ("So kalt war es seit Jahren nicht.", .german), ("Er kam ohne Hut und sprach nicht.", .german),
    ("Das ist nicht unmöglich.", .german), ("Sie war nicht arbeitslos.", .german),
    ("See no. 5 of the list.", .english), ("He plays concerto No. 2 today.", .english),
    ("The list is at club.no today.", .english), ("They fear a no-deal Brexit.", .english),
    ("It is a not-for-profit club.", .english), ("They read Saying No aloud.", .english),
    ("Fragen Sie sich, ob Sie nicht warten.", .german),
    ("Ask whether it is not better to wait.", .english),
  ]) func oneInAnIdiomOrBesideAnotherIsNot(_ text: String, _ language: Language) throws {
    #expect(try reading(text, language).denial(alone: 7) == nil)
  }

  @Test(arguments: [
    ("It is impossible.", Language.english), ("They failed to come.", .english),
    ("He is unlikely to win.", .english), ("A day without rain.", .english),
    ("The street is car-free.", .english), ("Only one came.", .english),
    ("Das ist unmöglich.", .german), ("Er kam ohne Hut.", .german),
    ("Er kam erst um neun.", .german),
    ("Es fehlt an Geld.", .german), ("Ein wolkenloser Tag, fehlerfrei.", .german),
    ("Er weigert sich.", .german), ("Neither he nor she came.", .english),
    ("We advise against it.", .english), ("Weder er noch sie kam.", .german),
    ("Sie raten davon ab.", .german),
  ]) func wordsThatAreNegativeInThemselvesDoNotAffirm(_ text: String, _ language: Language) throws {
    #expect(try !reading(text, language).affirms(0..<20))
  }

  @Test(arguments: [
    ("Uncle Ben is under the united front.", Language.english),
    ("The discussion in the district.", .english), ("Unser Unterricht und unten.", .german),
  ]) func wordsThatOnlyLookNegativeAffirm(_ text: String, _ language: Language) throws {
    #expect(try reading(text, language).affirms(0..<20))
  }
}
