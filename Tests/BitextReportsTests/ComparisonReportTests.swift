import BitextCore
import BitextHistory
import Foundation
import Testing

@testable import BitextReports

@Suite struct ComparisonReportTests {
  private func text(_ comparison: AuditComparison = ComparedBridge.comparison) -> [UInt8] {
    var out: [UInt8] = []
    ComparisonText().write(comparison, to: &out)
    return out
  }

  private func markdown(_ comparison: AuditComparison = ComparedBridge.comparison) -> [UInt8] {
    var out: [UInt8] = []
    ComparisonMarkdown().write(comparison, to: &out)
    return out
  }

  private func json(_ comparison: AuditComparison = ComparedBridge.comparison) -> [UInt8] {
    var out: [UInt8] = []
    ComparisonJSON().write(comparison, to: &out)
    return out
  }

  private func page(_ comparison: AuditComparison = ComparedBridge.comparison) throws -> [UInt8] {
    var out: [UInt8] = []
    try ComparisonPage().write(comparison, to: &out)
    return out
  }

  private static let hostile = ComparedBridge.compared(
    AuditResult(pairs: ComparedBridge.old.pairs), HostileAudit.result)

  @Test func writesAComparison() throws {
    try Snapshot.expect(text(), equals: "bridge.diff.txt")
    try Snapshot.expect(markdown(), equals: "bridge.diff.md")
    try Snapshot.expect(json(), equals: "bridge.diff.json")
    try Snapshot.expect(page(), equals: "bridge.diff.html")
  }

  @Test func aComparisonHasTheKeysOfItsSchema() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(json())) as? [String: Any])
    #expect(json["schema"] as? String == "abgleich/diff/1")
    #expect(
      Set(json.keys) == [
        "failures", "new", "ofChanges", "old", "pairs", "schema", "summary", "unpaired",
      ])
    let summary = try #require(json["summary"] as? NSDictionary)
    #expect(
      summary == [
        "findings": ["new": 2, "reopened": 0, "gone": 1, "accepted": 1, "unchanged": 1],
        "pairs": ["kept": 1, "renamed": 1, "added": 0, "removed": 0, "unread": 0],
        "passages": ["source": 0, "target": 1, "both": 2, "unchanged": 5],
      ] as NSDictionary)
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let pair = try #require(pairs.first)
    #expect(Set(pair.keys) == ["fate", "findings", "passages", "source", "target"])
    let findings = try #require(pair["findings"] as? [String: Any])
    #expect(Set(findings.keys) == ["accepted", "gone", "new", "reopened", "unchanged"])
    let finding = try #require((findings["new"] as? [[String: Any]])?.first)
    #expect(
      Set(finding.keys) == [
        "confidence", "fingerprint", "message", "rule", "severity", "source", "state", "target",
        "unit",
      ])
    let passages = try #require(pair["passages"] as? [String: Any])
    let change = try #require((passages["changed"] as? [[String: Any]])?.first)
    #expect(Set(change.keys) == ["changed", "source", "target"])
    let half = try #require(change["target"] as? [String: Any])
    #expect(Set(half.keys) == ["changed", "diff", "new", "old"])
    let renamed = try #require(pairs[1]["target"] as? [String: String])
    #expect(renamed["was"] == "articles/ferry.de.md")
  }

  @Test func keepsWithinEightyColumns() {
    for comparison in [ComparedBridge.comparison, Self.hostile] {
      for line in String(decoding: text(comparison), as: UTF8.self).split(separator: "\n") {
        // Paths are never broken.
        #expect(DisplayWidth.of(line) <= 80 || line.contains(".md"), "\(line)")
      }
    }
  }

  @Test(arguments: [(40, 300), (600, 3_000), (2_000, 1)])
  func fitsACommentWhateverWasFound(_ findings: Int, _ passages: Int) {
    var old = JudgedAudit.flood((findings, findings, findings))
    let pair = PairRecord(HostileAudit.result.pairs[0])
    let names = String(repeating: "sehr langer Ordner/", count: 40)
    old.failures = (0..<200).map { .init(path: names, message: "Grund \($0) <b>`*ö*`") }
    old.unpaired = (0..<200).map {
      .init(path: "\(names)\($0)", language: .german, severity: .error)
    }
    var record = PairRecord(old.pairs[0])
    record.passages = Array(repeating: pair.passages ?? [], count: passages / 9 + 1)
      .flatMap { $0 }
    let flood = AuditRecord(pairs: [record], unpaired: old.unpaired, failures: old.failures)
    var nothing = record
    (nothing.findings, nothing.passages) = ([], [])
    for (from, to) in [
      (AuditRecord(pairs: [nothing]), flood), (flood, AuditRecord(pairs: [nothing])),
    ] {
      let text = String(
        decoding: markdown(AuditComparison((names, names), from: from, to: to)), as: UTF8.self)
      #expect(text.utf16.count < 65_536)
      #expect(text.utf8.count > 20_000)
      #expect(text.contains("more that do not fit here"))
      #expect(
        text.components(separatedBy: "<details").count
          == text.components(separatedBy: "</details>").count)
    }
  }

  @Test func saysWhereTheWordsOfPassagesAreNotKnown() {
    var old = PairRecord(ComparedBridge.old.pairs[0])
    old.passages = nil
    let comparison = AuditComparison(
      ("alt", "neu"), from: AuditRecord(pairs: [old]),
      to: AuditRecord(pairs: [PairRecord(ComparedBridge.new.pairs[0])]))
    let sentence = "the passages of 1 pair could not be compared"
    #expect(String(decoding: text(comparison), as: UTF8.self).contains(sentence))
    #expect(String(decoding: json(comparison), as: UTF8.self).contains(#""passages":null"#))
  }

  @Test func showsHostileWordsAsWords() throws {
    let page = String(decoding: try page(Self.hostile), as: UTF8.self)
    let allowed: Set = [
      "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "p", "span", "ul",
      "li", "nav", "main", "section", "h2", "ol", "div", "del", "ins",
    ]
    #expect(Set(page.unicodeScalarTags.map(\.name)).subtracting(allowed) == [])
    #expect(page.unicodeScalarTags.flatMap(\.links).allSatisfy { $0.hasPrefix("#") })
    for report in [
      text(Self.hostile), markdown(Self.hostile), json(Self.hostile), Array(page.utf8),
    ] {
      let words = String(decoding: report, as: UTF8.self)
      #expect(!words.unicodeScalars.contains { $0 != "\n" && VisibleText.isUnsafe($0) })
    }
  }

  @Test func thePageAllowsItsOwnStylesAndNothingElse() throws {
    let page = String(decoding: try page(), as: UTF8.self)
    let styles = page.matches(of: /<style>([\s\S]*?)<\/style>/)
    #expect(styles.count == 2)
    for style in styles {
      #expect(page.contains("'sha256-\(try PageTests.sha256(Array(style.1.utf8)))'"))
    }
    #expect(!page.contains("<script"))
    #expect(page.contains(#"<p class="words" lang="de">"#))
  }
}
