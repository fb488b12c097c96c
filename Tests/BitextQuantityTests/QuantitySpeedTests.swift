import BitextAnalysis
import BitextCore
import Testing

/// Only the optimised build says anything about speed.
@Suite(.enabled(if: !_isDebugAssertConfiguration(), "needs a release build"), .serialized)
struct QuantitySpeedTests {
  @Test(arguments: [Language.english, .german])
  func addsAtMostAQuarterToTheAnalysisOfASide(_ language: Language) throws {
    let document = Self.document(language)
    let analyser = Analyser(language)
    let reader = QuantityReader(language)
    let clock = ContinuousClock()
    var whole: [Duration] = []
    var alone: [Duration] = []
    for _ in 0..<15 {
      var side: Side?
      whole.append(try clock.measure { side = try analyser.analyse(document) })
      var quantities: [Quantity] = []
      alone.append(clock.measure { quantities = reader.quantities(in: document) })
      #expect(side?.quantities == quantities)
    }
    let (total, part) = (whole.sorted()[7], alone.sorted()[7])
    print("\(language): analysis \(total), quantities \(part) of it, \(document.text.count) bytes")
    #expect(part * 4 <= total - part)
  }

  private static func document(_ language: Language) -> Document {
    var text: [UInt8] = []
    var blocks: [Block] = []
    let rows =
      SportPairs.rows + BusinessPairs.rows + TalkPairs.rows + SciencePairs.rows + NewsPairs.rows
    for round in 0..<8 {
      for row in rows {
        let start = text.count
        let right = Mutation.all(of: row)[0]
        // As many words without a figure as with one; real prose has more.
        let prose = language == .english ? prose.english : prose.german
        text += (language == .english ? right.english : right.german).utf8
        text += prose[round % 4].utf8
        blocks.append(Block(.paragraph, TextRange(start, text.count)))
        text.append(0x0A)
      }
    }
    return Document(
      path: "text", file: text, text: text, map: OffsetMap(copying: TextRange(0, text.count)),
      blocks: blocks)
  }

  private static let prose = (
    english: [
      " Nobody knew what would become of the old harbour after that.",
      " The neighbours had long complained about the noise and the dust of the quarry.",
      " Whoever asked was told that the decision had been taken behind closed doors.",
      " She laughed, put the letter back into the drawer and never spoke of it again.",
    ],
    german: [
      " Niemand wusste, was danach aus dem alten Hafen werden sollte.",
      " Die Nachbarn hatten sich lange über den Lärm und den Staub des Steinbruchs beklagt.",
      " Wer fragte, erfuhr nur, dass die Entscheidung hinter verschlossenen Türen gefallen war.",
      " Sie lachte, legte den Brief zurück in die Schublade und sprach nie wieder davon.",
    ]
  )
}
