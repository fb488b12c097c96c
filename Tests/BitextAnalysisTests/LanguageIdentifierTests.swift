import BitextAnalysis
import BitextCore
import Testing

@Suite struct LanguageIdentifierTests {
  @Test(arguments: [
    ("The bridge was closed because of the storm.", "en"),
    ("Die Brücke wurde wegen des Sturms gesperrt.", "de"),
    ("Das ist die Geschichte von „The Lord of the Rings“ und seinem Verfasser.", "de"),
    ("Ihr letzter Film war „The Man Who Came Home“ und lief lange.", "de"),
    ("Le pont a été fermé à cause de la tempête qui est arrivée hier.", "fr"),
    ("El puente fue cerrado por la tormenta y no hay otro camino.", "es"),
    ("Il ponte è stato chiuso per la tempesta e non c'è altra strada.", "it"),
    ("De brug werd gesloten omdat het niet veilig is om er over te gaan.", "nl"),
    ("Bron stängdes eftersom det inte var säkert att gå över den.", "sv"),
    ("Most został zamknięty, ponieważ nie jest bezpieczny i nie wiadomo, co dalej.", "pl"),
    ("Мост закрыли из-за бури.", "ru"),
    ("橋は嵐のため閉鎖された。", "ja"),
  ])
  func tellsTheLanguageOfASentence(sentence: String, code: String) {
    #expect(verdict(sentence)?.language == Language(code))
  }

  @Test(arguments: [
    "", "2019", "Angela Stone", "Berlin, Hamburg, Köln", "The Lord of the Rings", "Das Boot",
    "let x = foo(bar);", "snake_case_of_the_day", "https://example.org/all-of-the-news-is-here",
    "Node.js 20.1", "Ihr letzter Film hieß „The Man Who Came Home“.", "Apple iPhone 15 Pro Max",
    "In Berlin",
  ])
  func keepsSilentWhereWordsDoNotTell(text: String) { #expect(verdict(text) == nil) }

  @Test func choosesOnlyAmongItsCandidates() {
    let english = LanguageIdentifier(among: [.english, .german])
    let text = Array("Le pont a été fermé à cause de la tempête.".utf8)
    #expect(english.language(of: text, in: TextRange(0, text.count)) == nil)
  }

  @Test func aDocumentIsInTheLanguageOfMostOfItsBody() throws {
    let text = Array("Home and all of the news here Das ist der ganze Text, und er ist kurz.".utf8)
    let blocks = [Block(.chrome, TextRange(0, 29)), Block(.paragraph, TextRange(30, text.count))]
    let document = Document(
      path: "text", file: text, text: text, map: OffsetMap(copying: TextRange(0, text.count)),
      blocks: blocks)
    #expect(LanguageIdentifier().identify(document) == .german)
  }

  private func verdict(_ text: String) -> (language: Language, confidence: Double)? {
    let bytes = Array(text.utf8)
    return LanguageIdentifier().language(of: bytes, in: TextRange(0, bytes.count))
  }
}

@Suite(.enabled(if: SharedData.exists, "needs ../shared beside the package"))
struct LanguageIdentifierScoreTests {
  @Test(arguments: [Language.english, .german])
  func isNeverWrongOnNewsAndSeldomSilent(language: Language) throws {
    let identifier = LanguageIdentifier()
    var long = 0
    var silent = 0
    for file in try SharedData.files(in: "data/news", endingWith: ".\(language).txt") {
      for line in try SharedData.lines(file) {
        let bytes = Array(line.utf8)
        let verdict = identifier.language(of: bytes, in: TextRange(0, bytes.count))
        if let verdict { #expect(verdict.language == language, "\(line)") }
        guard line.split(separator: " ").count >= 6 else { continue }
        long += 1
        if verdict == nil { silent += 1 }
      }
    }
    #expect(Double(silent) <= 0.03 * Double(long), "\(silent) of \(long) lines without a verdict")
  }
}
