import BitextCore
import Testing

@testable import BitextReports

@Suite struct ExcerptTests {
  @Test func showsAShortSentenceWhole() {
    let excerpt = excerpt("Die Brücke hat 24 Bögen.", around: "24", columns: 40)
    #expect(excerpt.before == "Die Brücke hat ")
    #expect(excerpt.focus == "24")
    #expect(excerpt.after == " Bögen.")
  }

  @Test func cutsBetweenWordsOnBothSides() {
    let filler = String(repeating: "größere Überschwemmungen ", count: 20)
    let excerpt = excerpt(filler + "kosteten 42 Häuser " + filler, around: "42", columns: 70)
    #expect(excerpt.before.contains(#/^…(größere|Überschwemmungen) /#))
    #expect(excerpt.before.hasSuffix("kosteten "))
    #expect(excerpt.after.hasPrefix(" Häuser"))
    #expect(excerpt.after.hasSuffix("…"))
    #expect(DisplayWidth.of(excerpt.before + excerpt.focus + excerpt.after) <= 70)
  }

  @Test(arguments: [20, 33, 60, 77])
  func staysWithinTheColumnsWhateverTheLetters(columns: Int) {
    let texts = [
      String(repeating: "語", count: 500) + "42" + String(repeating: "語", count: 500),
      String(repeating: "👩🏽‍🚒", count: 200) + "42" + String(repeating: "e\u{301}", count: 500),
      String(repeating: "x", count: 5000) + "42", "42" + String(repeating: "ß ", count: 5000),
    ]
    for text in texts {
      let excerpt = excerpt(text, around: "42", columns: columns)
      let line = excerpt.before + excerpt.focus + excerpt.after
      #expect(DisplayWidth.of(line) <= columns)
      #expect(line.contains("42"))
      #expect(!line.unicodeScalars.contains("\u{FFFD}"))
    }
  }

  @Test func cutsAPlaceThatIsLongerThanTheLine() {
    let sentence = String(repeating: "sehr lang ", count: 300)
    let excerpt = excerpt(sentence, around: sentence, columns: 30)
    #expect(excerpt.before.isEmpty && excerpt.after.isEmpty)
    #expect(excerpt.focus.hasSuffix("…"))
    #expect(DisplayWidth.of(excerpt.focus) <= 30)
  }

  @Test func leavesOutSoftHyphensAndRunsOfBlanks() {
    let excerpt = excerpt("Die Brü\u{AD}cke\n\t hat 24  Bögen.", around: "24", columns: 40)
    #expect(excerpt.before == "Die Brücke hat ")
  }

  private func excerpt(_ text: String, around place: String, columns: Int) -> Excerpt {
    var written = WrittenSide("a.txt", .german)
    written.add(.paragraph, text)
    return Passages(written.side).excerpt(of: written.side.place(place), columns: columns)
  }
}
