import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct TextReportTests {
  /// All but a path that has a line of its own and is longer than it.
  @Test(arguments: [40, 47, 60, 80, 132])
  func staysWithinTheColumns(columns: Int) {
    let report = TextReport(columns: columns, showsFingerprints: true)
    for result in [BridgeAudit.result, HostileAudit.result, WideAudit.result] {
      let paths =
        result.pairs.flatMap {
          [$0.bitext.source.document.path, $0.bitext.target.document.path]
        } + result.unpaired.map(\.path) + result.failures.map(\.path)
      let lines = String(decoding: written(report, result), as: UTF8.self).split(separator: "\n")
      for line in lines where DisplayWidth.of(line) > columns {
        let isPath = paths.contains { path in
          let path = VisibleText.of(path)
          return line == path || line == "-> \(path)" || line.hasPrefix("  \(path)")
        }
        #expect(isPath, "\(line)")
      }
    }
  }

  @Test(arguments: [40, 80])
  func putsTheMarksExactlyUnderThePlace(columns: Int) throws {
    let paint = TextReport(columns: columns, isColored: true)
    let lines = String(decoding: written(paint, WideAudit.result), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    var seen = 0
    for (line, below) in zip(lines, lines.dropFirst()) {
      // The place is strong, the marks below it have the severity's colour.
      guard let place = line.firstMatch(of: #/\|\e\[0m (.*?)\e\[1m(.+?)\e\[0m/#),
        let marks = below.firstMatch(of: #/\|\e\[0m ( *)\e\[1;31m(\^+)\e/#)
      else { continue }
      #expect(DisplayWidth.of(place.1) == marks.1.count, "\(line)")
      #expect(max(DisplayWidth.of(place.2), 1) == marks.2.count, "\(line)")
      seen += 1
    }
    #expect(seen >= WideAudit.sentences.count)
  }

  @Test func keepsALongPathInOnePieceToBeCopied() {
    let lines = String(decoding: written(TextReport(columns: 40), WideAudit.result), as: UTF8.self)
      .split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("  \(WideAudit.targetPath):3:") })
    #expect(lines.contains("-> \(WideAudit.targetPath)"))
  }

  @Test func tellsHowAFigureWasReadBesideItsMarks() {
    var result = BridgeAudit.result
    result.pairs[0].findings[0].evidence = [
      .init(.reading(.source), "42 arches"), .init(.reading(.target), "24 arches"),
      .init(.change, "digits swapped"), .init(.other("hint"), "a remark"),
    ]
    let text = String(decoding: written(TextReport(), result), as: UTF8.self)
    #expect(text.contains("^^ = 42 arches\n"))
    #expect(text.contains("^^ = 24 arches\n  hint: a remark\n"))
  }

  @Test func breaksALongPlaceIntoLinesEachWithItsMarks() throws {
    let written = written(TextReport(columns: 80), WideAudit.result)
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("en 29 | Ein Platz, der") })
    let gutter = "        | "
    let marks = { (indent: Int, width: Int) in
      gutter + String(repeating: " ", count: indent) + String(repeating: "^", count: width)
    }
    #expect(
      lines[start..<start + 6].map(String.init) == [
        "  en 29 | Ein Platz, der länger ist als jede Zeile, weil er von hier bis fast",
        marks(15, 52),
        gutter + "zum Ende des Satzes reicht, und das sind weit mehr als 132 Spalten,",
        marks(0, 67),
        gutter + "wenn man sie zählt, sogar ohne den Anfang geht.", marks(0, 41),
      ])
  }

  @Test func saysOfACopyThatItIsOne() {
    let text = String(decoding: written(TextReport()), as: UTF8.self)
    #expect(text.contains("     de 11 | Davor setzte"))
    #expect(text.contains("\n  also de 7 | word for word the same\n"))
  }

  @Test func listsFindingsFromASeverityOnAndCountsTheOthers() {
    let text = String(decoding: written(TextReport(minimum: .error)), as: UTF8.self)
    #expect(text.contains("number-mismatch"))
    #expect(!text.contains("duplicated-passage"))
    #expect(!text.contains("unpaired-article"))
    #expect(text.contains("2 errors, 3 warnings"))
  }

  @Test func doesNotListWhatWasWaived() {
    let text = String(decoding: written(TextReport(columns: 120)), as: UTF8.self)
    #expect(!text.contains("added-passage"))
    #expect(text.contains("1 finding known or waived"))
  }

  @Test func saysInOneLineThatAllIsWell() {
    let clean = AuditResult(pairs: [AuditedPair(bitext: BridgeAudit.bitext, findings: [])])
    let text = String(decoding: written(TextReport(), clean), as: UTF8.self)
    #expect(text == "no findings; 1 pair audited, 1 clean\n")
  }

  @Test func saysOnceWhatWasNotJudged() {
    let unjudged = [Unjudged(.negation, Language("pl"), name: "Polish")]
    let pair = AuditedPair(bitext: BridgeAudit.bitext, findings: [], unjudged: unjudged)
    let result = AuditResult(pairs: [pair, pair])
    let sentence = "denials are not compared for Polish"
    let reports: [any AuditReport] = [
      TextReport(), MarkdownReport(), GitHubReport(), SARIFReport(version: "1"),
    ]
    for report in reports {
      let text = String(decoding: written(report, result), as: UTF8.self)
      #expect(text.split(separator: sentence, omittingEmptySubsequences: false).count == 2)
    }
    let json = String(decoding: written(JSONReport(), result), as: UTF8.self)
    #expect(json.contains(#""unjudged":[{"language":"pl","subject":"negation"}]"#))
    let junit = String(decoding: written(JUnitReport(), result), as: UTF8.self)
    #expect(junit.contains(sentence))
  }

  @Test func writesAnEmptyRun() throws {
    let empty = AuditResult(pairs: [])
    #expect(
      String(decoding: written(TextReport(), empty), as: UTF8.self)
        == "no findings; 0 pairs audited, 0 clean\n")
    #expect(
      String(decoding: written(MarkdownReport(), empty), as: UTF8.self)
        == "# Translation audit\n\nno findings; 0 pairs audited, 0 clean\n")
    #expect(try HTMLReport().files(for: empty).map(\.path) == ["index.html"])
  }

  @Test func putsTheMarkUnderThePlace() throws {
    let lines = String(decoding: written(TextReport()), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let row = try #require(lines.firstIndex { $0.contains("| Die Brücke") })
    let column = try #require(lines[row].range(of: "24")).lowerBound
    let mark = try #require(lines[row + 1].range(of: "^^")).lowerBound
    #expect(
      lines[row].distance(from: lines[row].startIndex, to: column)
        == lines[row + 1].distance(from: lines[row + 1].startIndex, to: mark))
  }
}
