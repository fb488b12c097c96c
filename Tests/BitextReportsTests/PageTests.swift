import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct PageTests {
  @Test func allowsItsOwnStylesAndScriptAndNothingElse() throws {
    for page in try HTMLReport().files(for: BridgeAudit.result).map(\.bytes) {
      let page = String(decoding: page, as: UTF8.self)
      let styles = page.matches(of: /<style>([\s\S]*?)<\/style>/).map { Array($0.1.utf8) }
      let scripts = page.matches(of: /<script>([\s\S]*?)<\/script>/).map { Array($0.1.utf8) }
      #expect((styles.count, scripts.count) == (2, 1))
      let hashes = try (styles + scripts).map { "'sha256-\(try Self.sha256($0))'" }
      let policy =
        "default-src 'none'; style-src \(hashes[0]) \(hashes[1]); script-src \(hashes[2]); "
        + "base-uri 'none'; form-action 'none'"
      #expect(page.contains("content=\"\(policy)\""))
    }
  }

  @Test func stylesAndScriptsAreSmall() {
    let assets: [PageAsset] = [
      .style, .pairStyle, .indexStyle, .alignmentStyle, .pairScript, .indexScript,
    ]
    #expect(assets.reduce(0) { $0 + $1.text.utf8.count } < 60_000)
    #expect(assets.allSatisfy { !$0.text.contains("</") })
  }

  @Test func everyLinkInsideAPageLeadsToAnId() throws {
    for result in [BridgeAudit.result, HostileAudit.result, Self.moved] {
      let page = try page(result)
      let ids = page.matches(of: /\sid="?([^">]*)/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      for link in page.matches(of: /href="?#([^">]*)/) { #expect(ids.contains(String(link.1))) }
      for link in page.matches(of: /popovertarget="([^"]*)"/) {
        #expect(ids.contains(String(link.1)))
      }
    }
  }

  @Test func marksBothCopiesOfADuplicate() throws {
    let page = try page(BridgeAudit.result)
    let reference = ##"</mark><a class="ref warning" href="#9988776655443322">4</a>"##
    for row in [4, 7] {
      let link = ##" <a class="also" href="#row\##(row)" lang="en">also at row \##(row)</a>"##
      #expect(page.contains("Fähre die Leute über." + reference + link))
    }
    #expect(page.contains(##"<a href="#row4">row 4</a>"##))
  }

  @Test func doesNotMarkASentenceThatOnlySaysWhereToLook() throws {
    let page = try page(BridgeAudit.result)
    let reference = ##"<a class="ref warning" href="#a0b1c2d3e4f50617">2</a>"##
    #expect(page.contains(#"in <mark class="warning" data-n="2">1894</mark>"# + reference + "."))
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
    #expect(page.contains(##"href=#t0>1</a>The last ferry"##))
    #expect(page.contains(##"href=#s1>1</a>Es regnete."##))
    #expect(page.contains("<p>Viele kamen. Die letzte"))
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
    #expect(page.contains(##"<a class=n href=#t3>row 2</a>The last ferry ran in May."##))
    #expect(page.contains(##"<a class=n href=#s1>row 1</a>Die letzte Fähre fuhr im Mai."##))
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
    let words = passage.0.replacing(/<a class="?(ref|n)[^>]*>[^<]*<\/a>|<[^>]*>/, with: "")
    #expect(
      words
        == "Die Brücke über die Saale hat 24 Bögen und trägt zwei Gleise. Eröffnet wurde sie damals."
    )
    #expect(passage.0.matches(of: /class="ref/).count == 4)
    #expect(!passage.0.contains(/<mark[^>]*>[^<]*<mark/))
  }

  @Test func foldsStretchesInWhichNothingWasFound() {
    func stretches(_ found: [Bool]) -> [String] {
      let rows = found.map { _ in PageLayout.Row() }
      return Stretch.all(of: rows) { !found[$0] }.map {
        "\($0.rows.lowerBound + 1)-\($0.rows.upperBound)\($0.isClean ? " clean" : "")"
      }
    }
    #expect(stretches([]) == [])
    #expect(stretches([false, false]) == ["1-2"])
    #expect(stretches([false, false, false]) == ["1-3 clean"])
    #expect(stretches([true, false, false, true]) == ["1-4"])
    #expect(
      stretches([true, false, false, false, true, false, true])
        == ["1-1", "2-4 clean", "5-7"])
  }

  @Test func figuresThatAgreeShareALetter() throws {
    var written = WrittenBitext(
      [["In 1894 it cost 24 million euros.", "Then 3 more."]],
      [["1894 kostete es 24 Millionen Euro.", "Dann noch 3."]],
      beads: [Bead(0..<1, 0..<1), Bead(1..<2, 1..<2)])
    written.read("1894", "1894")
    written.read("24 million euros", "24 Millionen Euro")
    written.read("3", "3")
    let page = try page(AuditResult(pairs: [AuditedPair(bitext: written.bitext, findings: [])]))
    let letters = page.matches(of: /data-f=([a-z]+)[^>]*>([^<]*)</).map { "\($0.1) \($0.2)" }
    #expect(
      letters
        == [
          "a 1894", "b 24 million euros", "c 3", "a 1894", "b 24 Millionen Euro", "c 3",
        ])
  }

  @Test func aPageOfItsOwnLeadsNowhere() throws {
    let page = String(
      decoding: try HTMLReport().page(of: BridgeAudit.result.pairs[0]), as: UTF8.self)
    #expect(!page.contains("index.html") && !page.contains("rel=\"next\""))
    #expect(page.contains("<h1>"))
  }

  @Test func pagesFollowEachOtherInTheOrderOfTheIndex() throws {
    var result = BridgeAudit.result
    var clean = result.pairs[0]
    clean.findings = []
    clean.bitext.source.document.path = "clean.en.md"
    result.pairs = [clean] + result.pairs
    let files = try HTMLReport().files(for: result)
    let pages = files.map { String(decoding: $0.bytes, as: UTF8.self) }
    let names = files.map { $0.path.replacing("pairs/", with: "") }
    #expect(pages[1].contains("<a rel=\"next\" href=\"\(names[2])\">"))
    #expect(!pages[1].contains("rel=\"prev\""))
    #expect(pages[2].contains("<a rel=\"prev\" href=\"\(names[1])\">"))
  }

  @Test func anArticleWithoutFindingsHasNoListOfThem() throws {
    var result = BridgeAudit.result
    result.pairs[0].findings = []
    let page = try page(result)
    #expect(!page.contains("<nav class=\"findings\""))
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
