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

  @Test func showsBothEndsOfAPlaceThatIsLongerThanTheLine() {
    let sentence = "Es war " + String(repeating: "sehr lang ", count: 3000) + "und nun ist"
    let excerpt = excerpt(sentence, around: sentence, columns: 40)
    #expect(excerpt.before.isEmpty && excerpt.after.isEmpty)
    #expect(excerpt.focus == "Es war sehr lang sehr … lang und nun ist")
  }

  @Test func marksWhatStandsBesideALongPlaceAsCut() {
    let place = String(repeating: "lang ", count: 20) + "genug"
    let excerpt = excerpt("Hier \(place) da.", around: place, columns: 30)
    #expect(excerpt.before == "…" && excerpt.after == "…")
    #expect(excerpt.focus.wholeMatch(of: /lang .* … .*genug/) != nil)
    #expect(DisplayWidth.of(excerpt.focus) <= 28)
  }

  @Test func keepsAPlaceThatJustFits() {
    let sentence = "Die Brücke hat Bögen."
    #expect(excerpt(sentence, around: sentence, columns: 21).focus == sentence)
    #expect(excerpt(sentence, around: "Brücke hat Bögen", columns: 18).focus == "Brücke hat Bögen")
  }

  @Test(arguments: [8, 20, 41, 80])
  func neverCutsInsideACluster(columns: Int) {
    let clusters = ["👩🏽‍🚒", "e\u{301}\u{302}", "क्षि", "🇩🇪", "한", "日", "ü", "กำ", "x"]
    let text = (0..<600).map { clusters[$0 % clusters.count] }.joined()
    for cluster in clusters {
      let sentence = text + "“" + cluster + "”" + text
      for place in ["“" + cluster + "”", text, sentence] {
        let excerpt = excerpt(sentence, around: place, columns: columns)
        for character in excerpt.before + excerpt.focus + excerpt.after {
          #expect(clusters.contains(String(character)) || "“”…".contains(character))
        }
        #expect(DisplayWidth.of(excerpt.before + excerpt.focus + excerpt.after) <= columns)
      }
    }
  }

  /// A rule that ends its place between a letter and its mark must not tear the two apart.
  @Test func widensAPlaceToWholeClusters() {
    var written = WrittenSide("a.txt", .german)
    written.add(.paragraph, "Die Bru\u{308}cke und 👩🏽‍🚒 hier")
    let side = written.side
    let start = side.segments[0].range.lower
    let passages = Passages(side)
    let letter = passages.excerpt(of: TextRange(start + 6, start + 7), columns: 40)
    #expect(letter.focus == "u\u{308}")
    #expect(letter.before == "Die Br")
    let mark = passages.excerpt(of: TextRange(start + 7, start + 9), columns: 40)
    #expect(mark.focus == "u\u{308}")
    #expect(mark.after == "cke und 👩🏽‍🚒 hier")
  }

  @Test func standsAgainstATowerOfMarks() {
    let tower = "a" + String(repeating: "\u{301}", count: 5000)
    let excerpt = excerpt("\(tower) vor 42 nach \(tower)", around: "42", columns: 40)
    #expect(excerpt.focus == "42")
    #expect(DisplayWidth.of(excerpt.before + excerpt.focus + excerpt.after) <= 40)
    #expect(excerpt.before.hasPrefix("…") || excerpt.before.hasPrefix("a\u{301}"))
  }

  @Test func keepsTheDirectionOfWriting() {
    let hebrew = "הגשר נפתח בשנת 1894 והוא \u{202E}ארוך\u{202C} מאוד"
    let excerpt = excerpt(hebrew, around: "1894", columns: 80)
    #expect(excerpt.before == "הגשר נפתח בשנת ")
    #expect(excerpt.after == " והוא <U+202E>ארוך<U+202C> מאוד")
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
