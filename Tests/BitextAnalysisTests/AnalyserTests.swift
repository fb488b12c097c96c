import BitextAnalysis
import BitextCore
import Testing

@Suite struct AnalyserTests {
  @Test func segmentsHoldTheirTokens() throws {
    let side = try analysed("Das ist gut.Danach kam 😀 er. Größe!", .german)
    #expect(side.segments.map(side.string) == ["Das ist gut.", "Danach kam 😀 er.", "Größe!"])
    #expect(side.segments.map(\.tokens) == [0..<4, 4..<9, 9..<11])
    for segment in side.segments {
      #expect(side.tokens[segment.tokens].allSatisfy { segment.range.contains($0.range) })
    }
  }

  @Test func linesAreSegmentsWhereTheyShallBe() throws {
    let side = try analysed("Er kam. Sie ging.\r\n\r\n z. B.\n", .german, segmentation: .lines)
    #expect(side.segments.map(side.string) == ["Er kam. Sie ging.", "z. B."])
  }

  @Test func codeIsOneSegmentOfCode() throws {
    let side = try analysed("let a = 1. B. C.\nlet b = 2.\n", .english, role: .code)
    #expect(side.segments.isEmpty)
    #expect(side.asides.count == 1)
    #expect(side.tokens.allSatisfy { $0.kind == .code })
  }

  @Test func notesTheLanguageOfASegment() throws {
    let text = "Das ist noch nicht übersetzt worden. This has not been translated yet. Ok, Köln."
    let side = try analysed(text, .german)
    #expect(side.segments.map(\.language) == [.german, .english, nil])
  }

  @Test func givesTheSameForTheSame() throws {
    let text = "Merkel's plan, e.g. in Köln. Later Merkel left the U.S. at 5 p.m. for good."
    #expect(try analysed(text, .english).tokens == analysed(text, .english).tokens)
  }

  @Test func toolsThatServedBeforeChangeNothing() throws {
    let texts = [
      "Baker spoke. Later Baker left the bridges.", "Baker is a word here: the baker bakes. Baker?",
    ]
    var tools = try AnalysisTools(.english)
    for text in texts + texts {
      let fresh = try analysed(text, .english)
      let kept = try Analyser(.english).analyse(fresh.document, with: &tools)
      #expect(kept.tokens == fresh.tokens)
      #expect(kept.segments == fresh.segments)
    }
  }

  @Test(arguments: [
    "Dreiundzwanzig Läufer liefen 5 km in 2,5 Stunden; 48 m² Fläche, km², 3km.",
    "Zwan\u{AD}zig Prozent – „fünf“ Millionen’s, 10 000 Euro am 3. Mai um 17.30 Uhr.",
    "Siehe https://example.org/zwei/3, mail@drei.de und zwei_drei, COVID-19, 5G, zwei-drei.",
    "Im 19. Jahrhundert\r\nwaren zwei Drittel (66 %) für Šest fünf² zwei\u{200B}hundert 😀 acht.",
  ])
  func readsTheSameQuantitiesAsTheReaderAlone(_ text: String) throws {
    for language in [Language.english, .german] {
      let side = try analysed(text, language)
      #expect(side.quantities == QuantityReader(language).quantities(in: side.document))
      #expect(!side.quantities.isEmpty)
    }
  }

  @Test func toolsWithoutQuantitiesLeaveThemOut() throws {
    let full = try analysed("Zwei Hunde und 3 Katzen.", .german)
    var tools = try AnalysisTools(.german, quantities: false)
    let bare = try Analyser(.german).analyse(full.document, with: &tools)
    #expect(bare.quantities.isEmpty && !full.quantities.isEmpty)
    #expect(bare.tokens == full.tokens)
  }

  @Test func takesBytesThatAreNoText() throws {
    for seed in 0..<50 {
      let bytes = (0..<400).map { UInt8(truncatingIfNeeded: ($0 &* 7919 &+ seed) &* 31 >> 2) }
      let whole = TextRange(0, bytes.count)
      let document = Document(
        path: "text", file: bytes, text: bytes, map: OffsetMap(copying: whole),
        blocks: [Block(.paragraph, TextRange(seed, bytes.count)), Block(.code, TextRange(0, seed))])
      #expect(try Analyser(.german).analyse(document).tokens.allSatisfy { !$0.range.isEmpty })
    }
  }

  @Test(arguments: [
    "a. 1 ", "aB-", "(a.b))", "A.b", "„a.“", "a@b.", "x ", "1.\n", "? ", "I. ", "z. B. Dr. ", ".",
    "xxxxxxxxxxxxxxxxxxxx", "„(„(", "http://", "#a", "{{", "<a", "&", ":-", "I... ", "§ 5. ",
    "$abcd",
    "Inc. Mr. ",
  ])
  func analysesARepetitionAsItsParts(unit: String) throws {
    let counts = try [500, 1000, 1500].map {
      try analysed(String(repeating: unit, count: $0), .german).tokens.count
    }
    // What is cut in one place does not depend on how much stands before and behind it.
    #expect(counts[2] - counts[1] == counts[1] - counts[0])
  }
}

func analysed(
  _ text: String, _ language: Language, segmentation: Analyser.Segmentation = .sentences,
  role: Role = .paragraph
) throws -> Side {
  let bytes = Array(text.utf8)
  let whole = TextRange(0, bytes.count)
  let document = Document(
    path: "text", file: bytes, text: bytes, map: OffsetMap(copying: whole),
    blocks: [Block(role, whole)])
  return try Analyser(language, segmentation: segmentation).analyse(document)
}
