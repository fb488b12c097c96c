import Testing

@testable import BitextAnalysis

@Suite struct LetterOpeningsTests {
  private let openings = LetterOpenings(["ein", "zwölf", "dreizehnter"].map { Array($0.utf8) })

  @Test(arguments: [
    ("eine", 3), ("EINS", 3), ("Zwölfte", 6), ("dreizehnter", 8), ("ei", nil), ("eis", nil),
    ("zwolf", nil), ("dreißig", nil), ("", nil),
  ])
  func tellsHowWordsBegin(_ word: String, _ length: Int?) {
    let bytes = Array(word.utf8)
    #expect(openings.opening(of: bytes.span, at: 0) == length)
  }
}
