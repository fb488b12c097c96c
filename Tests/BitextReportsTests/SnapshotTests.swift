import BitextAudit
import BitextCore
import Testing

@testable import BitextReports

@Suite struct SnapshotTests {
  @Test func writesAnAuditAsText() throws {
    try Snapshot.expect(written(TextReport()), equals: "bridge.txt")
  }

  @Test func writesAnAuditAsJSON() throws {
    try Snapshot.expect(written(JSONReport()), equals: "bridge.json")
  }

  @Test func writesAnAuditAsMarkdown() throws {
    try Snapshot.expect(written(MarkdownReport()), equals: "bridge.md")
  }

  @Test func writesAnAuditAsPages() throws {
    let files = try HTMLReport().files(for: BridgeAudit.result)
    #expect(files.map(\.path).first == "index.html")
    #expect(files.count == 2)
    for (file, name) in zip(files, ["bridge.index.html", "bridge.page.html"]) {
      try Snapshot.expect(file.bytes, equals: name)
    }
  }

  @Test func writesAnAuditForServices() throws {
    let result = JudgedAudit.result
    var sarif = SARIFReport(version: "1.2.3")
    sarif.rules = [.numberMismatch, .unpairedArticle]
    try Snapshot.expect(written(sarif, result), equals: "bridge.sarif")
    try Snapshot.expect(written(GitHubReport(), result), equals: "bridge.github.txt")
    try Snapshot.expect(written(GitLabReport(), result), equals: "bridge.gitlab.json")
    try Snapshot.expect(written(JUnitReport(), result), equals: "bridge.junit.xml")
    try Snapshot.expect(written(RDJSONReport(), result), equals: "bridge.rdjson")
  }

  @Test func writesABitext() throws {
    var json: [UInt8] = []
    AlignmentJSON().write(BridgeAudit.bitext, to: &json)
    try Snapshot.expect(json, equals: "bridge.align.json")
    var text: [UInt8] = []
    AlignmentText().write(BridgeAudit.tied, to: &text)
    try Snapshot.expect(text, equals: "bridge.align.txt")
    var page: [UInt8] = []
    try AlignmentPage().write(BridgeAudit.tied, to: &page)
    try Snapshot.expect(page, equals: "bridge.align.html")
    var ladder: [UInt8] = []
    LadderReport().write(BridgeAudit.bitext, to: &ladder)
    try Snapshot.expect(ladder, equals: "bridge.ladder")
  }

  @Test func writesTheSegmentsOfASide() throws {
    var json: [UInt8] = []
    SegmentJSON().write(BridgeAudit.target, to: &json)
    try Snapshot.expect(json, equals: "bridge.segment.json")
    var text: [UInt8] = []
    SegmentText().write(BridgeAudit.target, to: &text)
    try Snapshot.expect(text, equals: "bridge.segment.txt")
  }
}

func written(_ report: some AuditReport, _ result: AuditResult = BridgeAudit.result) -> [UInt8] {
  var out: [UInt8] = []
  report.write(result, to: &out)
  return out
}
