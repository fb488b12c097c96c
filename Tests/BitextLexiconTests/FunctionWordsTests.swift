import BitextCore
import BitextLexicon
import Testing

@Suite struct FunctionWordsTests {
  @Test(arguments: [
    ("The", Language.english), ("would", .english), ("between", .english), ("I'm", .english),
    ("der", .german), ("Für", .german), ("würden", .german), ("sich", .german),
  ])
  func knowsTheWordsThatSayLittle(word: String, language: Language) {
    #expect(FunctionWords(language).contains(WordHash.hash(WordFolding.folded(word))))
  }

  @Test(arguments: [
    ("bridge", Language.english), ("not", .english), ("der", .english), ("Brücke", .german),
    ("kein", .german), ("the", .german), ("the", Language("fr")),
  ])
  func leavesTheOthersAndNegation(word: String, language: Language) {
    #expect(!FunctionWords(language).contains(WordHash.hash(WordFolding.folded(word))))
  }
}
