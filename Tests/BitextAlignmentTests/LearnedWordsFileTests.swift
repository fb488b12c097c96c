import BitextCore
import Testing

@testable import BitextAlignment

@Suite struct LearnedWordsFileTests {
  private static let words = LearnedWords(
    [
      .init(source: 7, target: 70, weight: 0.5), .init(source: 7, target: 71, weight: 0.25),
      .init(source: 8, target: 80, weight: 1),
    ],
    [(7, .init(inRendering: 200, byChance: 3)), (8, .init(inRendering: 250, byChance: 1))],
    [
      (70, .init(inRendering: 190, byChance: 2)), (71, .init(inRendering: 90, byChance: 2)),
      (80, .init(inRendering: 240, byChance: 1)),
    ])

  private func bytes() -> [UInt8] {
    LearnedWordsFile(Self.words, source: .english, target: .german).bytes
  }

  private func table(_ words: LearnedWords) -> [LearnedWords.Entry] { words.entries }

  @Test func keepsWhatWasLearned() throws {
    let file = try LearnedWordsFile(bytes())
    let words = try file.words(from: .english, into: .german)
    #expect(table(words) == table(Self.words))
    #expect(words.rate(of: 71, .targetToSource)?.inRendering == 90)
    #expect(LearnedWordsFile(words, source: .english, target: .german).bytes == bytes())
  }

  @Test func servesBothDirections() throws {
    let words = try LearnedWordsFile(bytes()).words(from: .german, into: .english)
    #expect(words.translations(of: 70, .sourceToTarget).map(\.stem) == [7])
    #expect(words.translations(of: 7, .targetToSource).map(\.stem) == [70, 71])
  }

  @Test func isNotForOtherLanguages() throws {
    let file = try LearnedWordsFile(bytes())
    #expect(throws: LearnedWordsFile.Failure.self) {
      try file.words(from: .english, into: Language("fr"))
    }
  }

  @Test func noticesEveryDamage() throws {
    let bytes = bytes()
    for length in 0..<bytes.count {
      #expect(throws: LearnedWordsFile.Failure.self) {
        try LearnedWordsFile(Array(bytes[..<length]))
      }
    }
    for place in stride(from: 0, to: bytes.count, by: 3) {
      var damaged = bytes
      damaged[place] ^= 0x10
      let file = try? LearnedWordsFile(damaged)
      #expect(file == nil, "\(place)")
    }
  }

  @Test func whatIsKnownIsNotReplaced() {
    let others = LearnedWords(
      [.init(source: 7, target: 99, weight: 1), .init(source: 9, target: 90, weight: 0.5)],
      [(7, .init(inRendering: 1, byChance: 1)), (9, .init(inRendering: 100, byChance: 4))],
      [(99, .init(inRendering: 1, byChance: 1)), (90, .init(inRendering: 100, byChance: 4))])
    let words = Self.words.completed(by: others)
    #expect(words.count == 4)
    #expect(words.translations(of: 7, .sourceToTarget).map(\.stem) == [70, 71])
    #expect(words.translations(of: 9, .sourceToTarget).map(\.stem) == [90])
    #expect(words.rate(of: 7, .sourceToTarget)?.inRendering == 200)
    #expect(words.rate(of: 99, .targetToSource) == nil)
  }
}
