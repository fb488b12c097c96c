import BitextAnalysis
import BitextCore
import Testing

@Suite struct StemmerTests {
  @Test(arguments: [
    ("de", "Häuser", "haus"), ("en", "bridges", "bridg"), ("fr", "maisons", "maison"),
    ("fr", "l’eau", "eau"), ("fr", "qu'elles", "elle"), ("fr", "aujourd'hui", "aujourd'hui"),
    ("it", "dell'acqua", "acqua"), ("it", "un'ora", "ora"), ("en", "l'eau", "l'eau"),
    ("fr", "l'", "l'"), ("fr", "'", "'"), ("xx", "Häuser", "häuser"), ("fr", "", ""),
  ])
  func cutsEndingsAndWhatIsElided(language: String, word: String, stem: String) {
    let language = Language(language)
    func key(_ word: String) -> UInt64 { Stemmer(language).stem(WordFolding.folded(word)) }
    #expect(key(word) == key(stem))
  }
}
