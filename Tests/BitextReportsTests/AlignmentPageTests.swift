import BitextCore
import Testing

@testable import BitextReports

@Suite struct AlignmentPageTests {
  @Test func hasNoScript() throws {
    let page = try page(BridgeAudit.tied)
    #expect(!page.contains("<script"))
    #expect(!page.contains("script-src"))
  }

  @Test func everyLinkInsideThePageLeadsToAnId() throws {
    for bitext in [
      BridgeAudit.tied, HostileAudit.result.pairs[0].bitext, Self.movedSentences,
      Self.movedParagraph, Self.acrossParagraphs,
    ] {
      let page = try page(bitext)
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    }
  }

  @Test func numbersTiedWordsAlikeOnBothSides() throws {
    let page = try page(BridgeAudit.tied)
    #expect(page.contains(word("bridge", 1, "lexicon", "dictionary")))
    #expect(page.contains(word("Brücke", 1, "lexicon", "dictionary")))
    #expect(page.contains(word("Saale", 2, "identical", "same word")))
  }

  @Test func setsApartWhatIsTiedToNothing() throws {
    let page = try page(BridgeAudit.tied)
    #expect(page.contains(#"has <span class="u">42</span>"#))
    #expect(page.contains(#"<span class="u">trägt</span>"#))
    #expect(page.contains(word("and", 4, "lexicon f", "dictionary")))
    #expect(page.contains("words with content tied: en 43 % (18 of 42 words), de 43 %"))
  }

  @Test func wordsThatShareACounterpartShareItsNumber() throws {
    let page = try page(BridgeAudit.tied)
    let label = "part of a compound"
    #expect(page.contains(word("railway", 5, "compound", label)))
    #expect(page.contains(word("tracks", 5, "compound", label)))
    #expect(page.components(separatedBy: "<u>Gleise</u>").count == 2)
  }

  @Test func marksAFigureWithAllItsWords() throws {
    var written = WrittenBitext(
      [["It cost 24 million euros."]], [["Es kostete 24 Millionen Euro."]],
      beads: [Bead(0..<1, 0..<1)])
    written.read("24 million euros", "24 Millionen Euro")
    written.tie("24", "24", .quantity, bead: 0)
    #expect(try page(written.bitext).contains("<u>24 Millionen Euro</u><sup>1</sup>"))
    written.tie("euros", "Euro", .cognate, bead: 0)
    #expect(try page(written.bitext).contains("<u>24 million</u><sup>1</sup>"))
    #expect(try page(written.bitext).contains("<u>euros</u><sup>2</sup>"))
  }

  @Test func aSideWithoutACounterpartIsHatched() throws {
    let page = try page(BridgeAudit.tied)
    #expect(page.components(separatedBy: #"<div class="cell void">"#).count == 4)
    #expect(page.contains("Repairs will cost 1.5 million euros and take until March 2027.</p>"))
  }

  @Test func aMovedSentenceAndItsPlacePointAtEachOther() throws {
    let page = try page(Self.movedSentences)
    #expect(page.contains(#"<span class="moved">moved</span>"#))
    #expect(page.contains(##"stands <a href="#t3">in row 2</a>"##))
    #expect(page.contains(##"tied <a href="#bead2">in row 1</a>"##))
    let line = try #require(page.firstMatch(of: /id="t3">[\s\S]*?<\/li>/))
    #expect(line.0.contains("Die letzte Fähre fuhr im Mai."))
  }

  @Test func aMovedParagraphHasALineInItsPlace() throws {
    let layout = PageLayout(Self.movedParagraph)
    let beads = BeadLayout(Self.movedParagraph, layout)
    let lines = layout.rows.enumerated().map { beads.lines(of: $1, number: $0) }
    #expect(lines.map { $0.map(\.bead) } == [[0], [1], [2], [3, 1]])
    #expect(lines[1][0].elsewhere.target == 3)
    #expect(lines[3][1].isPlace && lines[3][1].segments.target == [3])
  }

  @Test func everySentenceStandsInItsPlaceInBothTexts() throws {
    for bitext in [
      BridgeAudit.tied, Self.movedSentences, Self.movedParagraph, Self.acrossParagraphs,
    ] {
      let layout = PageLayout(bitext)
      let beads = BeadLayout(bitext, layout)
      let lines = layout.rows.enumerated().filter { !$1.isAside }.flatMap {
        beads.lines(of: $1, number: $0)
      }
      for half in Half.allCases {
        let shown = lines.flatMap { line in
          line.segments[half].filter { $0 < line.elsewhere[half] ?? .max }
        }
        #expect(shown == Array(bitext.sides[half].segments.indices))
      }
    }
  }

  @Test func showsTheWordsOfAnArticleLiterally() throws {
    let page = try page(HostileAudit.result.pairs[0].bitext)
    #expect(!page.unicodeScalars.contains { $0 != "\n" && VisibleText.isUnsafe($0) })
    #expect(page.contains("{{#rows}} {{/rows}}"))
    let names = Set(page.unicodeScalarTags.map(\.name))
    #expect(names.isDisjoint(with: ["script", "img", "b", "i"]))
    #expect(!page.unicodeScalarTags.flatMap(\.attributes).contains { $0.hasPrefix("on") })
    var words = WrittenBitext(
      [["Use <b>&amp; now."]], [["Nimm <b>&amp; jetzt."]], beads: [Bead(0..<1, 0..<1)])
    words.tie("<", "<", .identical, bead: 0)
    words.tie("amp", "amp", .identical, bead: 0)
    let tied = try self.page(words.bitext)
    #expect(tied.contains("<u>&lt;</u><sup>1</sup>"))
    #expect(tied.contains("&amp;<span class=\"w identical b2\" title=\"same word\"><u>amp</u>"))
  }

  @Test func writesAPairWithNothingInIt() throws {
    let page = try page(WrittenBitext([], [], beads: []).bitext)
    #expect(page.contains("en no words, de no words"))
    #expect(page.hasSuffix("</html>\n"))
    let half = WrittenBitext([], [["Niemand weiß es."]], beads: [Bead(0..<0, 0..<1)])
    #expect(try self.page(half.bitext).contains("Niemand weiß es.</p>"))
  }

  @Test func numbersEveryWordOfAVeryLongSentence() throws {
    let page = try page(LongSentence.bitext)
    #expect(page.components(separatedBy: "<sup>\(LongSentence.words)</sup>").count == 3)
  }

  /// Two paragraphs whose second sentences changed places.
  private static let movedSentences: Bitext = {
    var written = WrittenBitext(
      [["The bridge opened.", "The last ferry ran in May."], ["Crowds came.", "It rained."]],
      [
        ["Die Brücke wurde eröffnet.", "Es regnete."],
        ["Viele kamen.", "Die letzte Fähre fuhr im Mai."],
      ],
      beads: [Bead(0..<1, 0..<1), Bead(1..<2, 3..<4), Bead(2..<3, 2..<3), Bead(3..<4, 1..<2)])
    written.move(1)
    written.move(3)
    return written.bitext
  }()

  /// Four paragraphs, the second of which stands last in the translation.
  private static let movedParagraph: Bitext = {
    var written = WrittenBitext(
      [["One."], ["Two."], ["Three."], ["Four."]], [["Eins."], ["Drei."], ["Vier."], ["Zwei."]],
      beads: [Bead(0..<1, 0..<1), Bead(1..<2, 3..<4), Bead(2..<3, 1..<2), Bead(3..<4, 2..<3)])
    written.move(1)
    var bitext = written.bitext
    bitext.paragraphs = [
      ParagraphBead(source: [0], target: [0]), ParagraphBead(source: [1], target: [3]),
      ParagraphBead(source: [2], target: [1]), ParagraphBead(source: [3], target: [2]),
    ]
    return bitext
  }()

  /// A bead that ties sentences of two paragraphs on either side.
  private static let acrossParagraphs = WrittenBitext(
    [["One.", "Two."], ["Three.", "Four."]], [["Eins.", "Zwei."], ["Drei.", "Vier."]],
    beads: [Bead(0..<1, 0..<1), Bead(1..<3, 1..<3), Bead(3..<4, 3..<4)]
  ).bitext

  private func page(_ bitext: Bitext) throws -> String {
    var bytes: [UInt8] = []
    try AlignmentPage().write(bitext, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func word(_ word: String, _ number: Int, _ kind: String, _ label: String) -> String {
    "<span class=\"w \(kind) b\(number)\" title=\"\(label)\"><u>\(word)</u><sup>\(number)</sup></span>"
  }
}

/// A sentence of many words that are all tied.
enum LongSentence {
  static let words = 600

  static let bitext: Bitext = {
    let english = (1...words).map { "word\($0)" }
    let german = (1...words).map { "Wort\($0)" }
    var written = WrittenBitext(
      [[english.joined(separator: " ")]], [[german.joined(separator: " ")]],
      beads: [Bead(0..<1, 0..<1)])
    for (word, other) in zip(english, german) { written.tie(word, other, .cognate, bead: 0) }
    return written.bitext
  }()
}
