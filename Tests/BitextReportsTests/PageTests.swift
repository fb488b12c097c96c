import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct PageTests {
  @Test func allowsItsOwnStyleAndNothingElse() throws {
    let page = try page(BridgeAudit.result)
    let style = try #require(page.firstMatch(of: /<style>([\s\S]*)<\/style>/))
    let hash = try Self.sha256(Array(style.1.utf8))
    #expect(page.contains("default-src 'none'; style-src 'sha256-\(hash)'; base-uri 'none'"))
  }

  @Test func everyLinkInsideAPageLeadsToAnId() throws {
    for result in [BridgeAudit.result, HostileAudit.result, Self.moved] {
      let page = try page(result)
      let ids = page.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /href="#([^"]*)"/) { #expect(ids.contains(String(link.1))) }
    }
  }

  @Test func marksBothCopiesOfADuplicate() throws {
    let page = try page(BridgeAudit.result)
    let reference = ##"</mark><a class="ref warning" href="#9988776655443322">4</a>"##
    #expect(page.components(separatedBy: "Fähre die Leute über." + reference).count == 3)
    #expect(page.contains(##"<a href="#row4">in row 4</a>"##))
  }

  @Test func doesNotMarkASentenceThatOnlySaysWhereToLook() throws {
    let page = try page(BridgeAudit.result)
    let reference = ##"<a class="ref warning" href="#a0b1c2d3e4f50617">2</a>"##
    #expect(page.contains(#"in <mark class="warning">1894</mark>"# + reference + "."))
    #expect(page.contains("</a>Eröffnet wurde sie damals." + reference))
  }

  @Test func numbersTheSentencesThatHaveACounterpart() throws {
    var result = Self.moved
    result.pairs[0].bitext.beads = [
      Bead(source: 0..<1, target: 0..<0, score: 0, probability: 1),
      Bead(source: 1..<2, target: 0..<2, score: 1, probability: 1),
      Bead(source: 2..<4, target: 2..<4, score: 1, probability: 1),
    ]
    let page = try page(result)
    #expect(page.contains(#"title="no counterpart">∅</span>The bridge opened."#))
    #expect(page.contains(##"href="#t0">1</a>The last ferry"##))
    #expect(page.contains(##"href="#s1">1</a>Es regnete."##))
    #expect(page.contains("<p class=\"paragraph\">Viele kamen. Die letzte"))
  }

  @Test func showsAsidesWhereTheyStand() throws {
    let layout = PageLayout(BridgeAudit.bitext)
    #expect(layout.rows.map(\.isAside) == [true] + Array(repeating: false, count: 7) + [true])
    #expect(layout.rows[0].source.map(\.block) == [0])
    #expect(layout.rows[8].source.isEmpty)
    #expect(layout.rows[8].target.map(\.block) == [7])
  }

  @Test func namesTheRowOfASentenceThatMoved() throws {
    let page = try page(Self.moved)
    #expect(page.contains(##"<a class="n" href="#t3">row 2</a>The last ferry ran in May."##))
    #expect(page.contains(##"<a class="n" href="#s1">row 1</a>Die letzte Fähre fuhr im Mai."##))
  }

  @Test func marksThatOverlapStayNested() throws {
    var result = BridgeAudit.result
    let target = BridgeAudit.target
    let places = [
      "Brücke über die Saale hat 24", "24 Bögen", "Gleise. Eröffnet", "hat 24 Bögen und",
    ]
    result.pairs[0].findings = places.enumerated().map { index, place in
      Finding(
        rule: "r", severity: Severity.allCases[index % 3], confidence: 1, message: "m",
        unit: .clause, source: [], target: [target.place(place)], fingerprint: "f\(index)")
    }
    let page = try page(result)
    let passage = try #require(page.firstMatch(of: /Die <mark[\s\S]*?<\/p>/))
    let words = passage.0.replacing(/<a class="(ref|n)[^>]*>[^<]*<\/a>|<[^>]*>/, with: "")
    #expect(
      words
        == "Die Brücke über die Saale hat 24 Bögen und trägt zwei Gleise. Eröffnet wurde sie damals."
    )
    #expect(passage.0.matches(of: /class="ref/).count == 4)
    #expect(!passage.0.contains(/<mark[^>]*>[^<]*<mark/))
  }

  @Test func anArticleWithoutFindingsHasNoListOfThem() throws {
    var result = BridgeAudit.result
    result.pairs[0].findings = []
    let page = try page(result)
    #expect(!page.contains("<nav"))
    #expect(page.contains("no findings"))
  }

  @Test func listsTheWorstArticleFirst() throws {
    var result = BridgeAudit.result
    var clean = result.pairs[0]
    clean.findings = []
    clean.bitext.source.document.path = "clean.en.md"
    result.pairs = [clean] + result.pairs
    let index = String(decoding: try HTMLReport().files(for: result)[0].bytes, as: UTF8.self)
    let worst = try #require(index.range(of: "articles/bridge.en.md"))
    let best = try #require(index.range(of: "clean.en.md"))
    #expect(worst.lowerBound < best.lowerBound)
  }

  /// Two paragraphs whose second sentences changed places.
  private static let moved: AuditResult = {
    var source = WrittenSide("a.en.txt", .english)
    source.add(.paragraph, "The bridge opened.", "The last ferry ran in May.")
    source.add(.paragraph, "Crowds came.", "It rained.")
    var target = WrittenSide("a.de.txt", .german)
    target.add(.paragraph, "Die Brücke wurde eröffnet.", "Es regnete.")
    target.add(.paragraph, "Viele kamen.", "Die letzte Fähre fuhr im Mai.")
    let ties = [(0, 0), (1, 3), (2, 2), (3, 1)]
    let bitext = Bitext(
      source: source.side, target: target.side,
      beads: ties.map {
        Bead(
          source: $0..<$0 + 1, target: $1..<$1 + 1, score: 0.9, probability: 0.9,
          isMoved: $0 != $1)
      },
      paragraphs: [
        ParagraphBead(source: [0], target: [0]), ParagraphBead(source: [1], target: [1]),
      ], links: [])
    return AuditResult(pairs: [AuditedPair(bitext: bitext, findings: [])])
  }()

  private func page(_ result: AuditResult) throws -> String {
    String(decoding: try HTMLReport().files(for: result)[1].bytes, as: UTF8.self)
  }

  static func sha256(_ bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["sha256sum", file.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let digits = [UInt8](pipe.fileHandleForReading.readDataToEndOfFile().prefix(64))
    process.waitUntilExit()
    let values = digits.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    return Data(
      stride(from: 0, to: values.count - 1, by: 2).map { UInt8(values[$0] << 4 | values[$0 + 1]) }
    ).base64EncodedString()
  }
}
