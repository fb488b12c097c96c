import BitextAnalysis
import BitextCore
import BitextLexicon
import Testing

@testable import BitextAlignment

@Suite struct WordLearnerTests {
  /// What a corpus taught of a word; stemmed as the analyser does it.
  private func renderings(
    of word: String, _ book: Phrasebook, in learned: LearnedWords
  ) throws -> Set<UInt64> {
    let stem = try stem(of: word, book.languages.source)
    return Set(learned.translations(of: stem, .sourceToTarget).map(\.stem))
  }

  private func stem(of word: String, _ language: Language) throws -> UInt64 {
    try #require(Fixture.side([word], language).tokens.first).stem
  }

  @Test(arguments: [
    ("pescador", "visser", "raam"), ("abuela", "grootmoeder", "brug"),
    ("compra", "koopt", "zoekt"), ("molino", "molen", "timmerman"),
    ("bicicleta", "fiets", "kerk"), ("puente", "brug", "hoed"),
  ]) func learnsALanguagePairThatHasNoDictionary(
    word: String, rendering: String, other: String
  ) throws {
    let book = Phrasebook.spanishDutch
    let learned = WordLearner().words(in: try book.bitexts(0..<8))
    let found = try renderings(of: word, book, in: learned)
    #expect(try found.contains(stem(of: rendering, book.languages.target)))
    #expect(try !found.contains(stem(of: other, book.languages.target)))
  }

  @Test(arguments: [
    ("scheduler", "Zuteiler"), ("linker", "Binder"), ("mailbox", "Briefkasten"),
    ("heap", "Halde"), ("handshake", "Verbindungsaufbau"),
  ]) func learnsTermsBesideTheLexicon(term: String, rendering: String) throws {
    let book = Phrasebook.englishGerman
    let learned = WordLearner().words(in: try book.bitexts(0..<8))
    let found = try renderings(of: term, book, in: learned)
    #expect(try found.contains(stem(of: rendering, .german)))
  }

  @Test func learnsBothWays() throws {
    let book = Phrasebook.spanishDutch
    let learned = WordLearner().words(in: try book.bitexts(0..<8))
    let back = learned.translations(
      of: try stem(of: "visser", book.languages.target), .targetToSource)
    #expect(try back.map(\.stem).contains(stem(of: "pescador", book.languages.source)))
    #expect(back.allSatisfy { $0.weight > 0 && $0.weight <= 1 })
  }

  @Test func findsTheMissingSentenceByWhatItLearned() throws {
    let book = Phrasebook.spanishDutch
    let learned = WordLearner().words(in: try book.bitexts(0..<8))
    func found(_ aligner: Aligner) throws -> Int {
      try (0..<12).filter { missing in
        let (source, target) = try book.article(20, missing: missing)
        return aligner.align(source, target).beads.filter(\.isNull).map(\.source)
          == [missing..<missing + 1]
      }.count
    }
    #expect(try found(Aligner(book.lexicon, learned: learned)) == 12)
    #expect(try found(Aligner(book.lexicon)) < 6)
  }

  @Test func tiesLearnedWordsInsideOfBeads() throws {
    let book = Phrasebook.spanishDutch
    let learned = WordLearner().words(in: try book.bitexts(0..<8))
    let (source, target) = try book.article(20)
    let bitext = Aligner(book.lexicon, learned: learned).align(source, target)
    #expect(bitext.links.filter { $0.evidence == .learned }.count > 30)
  }

  @Test func learnsTheSameInAnyOrder() throws {
    let book = Phrasebook.spanishDutch
    let bitexts = try book.bitexts(0..<8)
    let learned = all(WordLearner().words(in: bitexts), bitexts)
    #expect(!learned.isEmpty)
    #expect(all(WordLearner().words(in: bitexts.reversed()), bitexts) == learned)
    #expect(all(WordLearner().words(in: Array(bitexts[5...] + bitexts[..<5])), bitexts) == learned)
  }

  @Test func takesNoBoilerplateForEvidence() throws {
    let bitexts = try Phrasebook.spanishDutch.bitexts(0..<8)
    let again = bitexts + bitexts + bitexts
    #expect(
      all(WordLearner().words(in: again), bitexts) == all(WordLearner().words(in: bitexts), bitexts)
    )
  }

  /// All that was learned of the words of some bitexts, with rates and the exact weights.
  private func all(_ learned: LearnedWords, _ bitexts: [Bitext]) -> [String] {
    bitexts.flatMap { bitext in
      bitext.source.tokens.flatMap { token in
        learned.translations(of: token.stem, .sourceToTarget).map { translation in
          let rate = learned.rate(of: token.stem, .sourceToTarget)
          let back = learned.rate(of: translation.stem, .targetToSource)
          return
            "\(token.stem) \(translation) \(String(describing: rate)) \(String(describing: back))"
        }
      }
    }
  }

  @Test(arguments: [0..<0, 0..<1, 0..<3]) func learnsNothingFromAFewSentences(
    articles: Range<Int>
  ) throws {
    #expect(WordLearner().words(in: try Phrasebook.spanishDutch.bitexts(articles)).isEmpty)
  }

  @Test(arguments: [0, 100, 2_000]) func staysInItsBudget(budget: Int) throws {
    let bitexts = try Phrasebook.spanishDutch.bitexts(0..<8)
    var parameters = LearningParameters()
    parameters.budget = budget
    let beads = TrainingBeads(bitexts, parameters)
    let products = (0..<beads.count).map {
      beads.source.items(of: $0).count * beads.target.items(of: $0).count
    }
    #expect(products.reduce(0, +) <= budget)
    #expect(beads.count < TrainingBeads(bitexts, LearningParameters()).count)
  }

  @Test func takesSentencesOfAnyLength() throws {
    let sides = (
      try Fixture.side(
        [Array(repeating: "ola", count: 300_000).joined(separator: " ")], Language("es")),
      try Fixture.side([(0..<30_000).map { "golf\($0)a" }.joined(separator: " ")], Language("nl"))
    )
    let bead = Bead(source: 0..<1, target: 0..<1, score: 1, probability: 1)
    let bitext = Bitext(
      source: sides.0, target: sides.1, beads: [bead], paragraphs: [], links: [])
    var learner = WordLearner()
    learner.parameters.leastBeads = 1
    #expect(learner.words(in: [bitext, bitext]).isEmpty)
  }
}
