import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct TextReportTests {
  @Test(arguments: [40, 60, 80, 132])
  func staysWithinTheColumnsWithItsExcerpts(columns: Int) {
    let report = TextReport(columns: columns)
    for result in [BridgeAudit.result, HostileAudit.result] {
      let lines = String(decoding: written(report, result), as: UTF8.self).split(separator: "\n")
      let excerpts = lines.filter { $0.contains(#/^ *(en|de)? *[0-9]* \| /#) }
      #expect(!excerpts.isEmpty)
      for line in excerpts { #expect(DisplayWidth.of(line) <= columns, "\(line)") }
    }
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
