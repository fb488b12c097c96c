import BitextAudit
import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct SARIFReportTests {
  private func run(_ result: AuditResult) throws -> [String: Any] {
    let bytes = written(SARIFReport(version: "1.2.3"), result)
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(json["version"] as? String == "2.1.0")
    return try #require((json["runs"] as? [[String: Any]])?.first)
  }

  private func results(_ result: AuditResult) throws -> [[String: Any]] {
    try #require(try run(result)["results"] as? [[String: Any]])
  }

  private struct Location {
    var path: String
    var region: [String: Int]

    init(_ json: [String: Any]) throws {
      let physical = try #require(json["physicalLocation"] as? [String: Any])
      let artifact = try #require(physical["artifactLocation"] as? [String: String])
      #expect(artifact["uriBaseId"] == "SRCROOT")
      path = try #require(artifact["uri"]?.removingPercentEncoding)
      region = try #require(physical["region"] as? [String: Int])
    }

    /// The words by bytes; by lines and columns they must be the same.
    func words(in result: AuditResult) throws -> String {
      let sides = result.pairs.flatMap { [$0.bitext.source, $0.bitext.target] }
      let file = try #require(sides.first { $0.document.path == path }).document.file
      let start = try #require(region["byteOffset"])
      let end = start + (try #require(region["byteLength"]))
      let lines = String(decoding: file, as: UTF8.self).split(
        separator: /\r\n|\n/, omittingEmptySubsequences: false)
      #expect(region["startLine"] == region["endLine"])
      let line = Array(lines[try #require(region["startLine"]) - 1].utf16)
      let columns = (try #require(region["startColumn"]), try #require(region["endColumn"]))
      let words = String(decoding: file[start..<end], as: UTF8.self)
      #expect(String(decoding: line[columns.0 - 1..<columns.1 - 1], as: UTF16.self) == words)
      return words
    }
  }

  private func location(_ result: [String: Any]) throws -> Location {
    try Location(try #require((result["locations"] as? [[String: Any]])?.first))
  }

  private func related(_ result: [String: Any]) throws -> [Location] {
    try #require(result["relatedLocations"] as? [[String: Any]]).map { try Location($0) }
  }

  @Test func aRuleOfOnesOwnIsDescribedAsWell() throws {
    let own = Rule(
      "forbidden-word", summary: "A word that our house does not print.",
      rationale: "Readers write to us about it.", issueType: "terminology",
      errorType: "terminology", severity: .warning
    ) { _ in [] }
    var report = SARIFReport(version: "1", rules: AllRules.rules + [own])
    report.rules.removeFirst()
    let json = try JSONSerialization.jsonObject(
      with: Data(written(report, JudgedAudit.result)))
    let run = try #require(((json as? [String: Any])?["runs"] as? [[String: Any]])?.first)
    let tool = try #require(run["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == report.rules.map(\.name))
    let text = (rules.last?["fullDescription"] as? [String: String])?["text"]
    #expect(text == own.rationale)
    for result in try #require(run["results"] as? [[String: Any]]) {
      guard let index = result["ruleIndex"] as? Int else { continue }
      #expect(report.rules[index].name == result["ruleId"] as? String)
    }
  }

  @Test func everyRuleIsDescribedFromTheHandbook() throws {
    let tool = try #require(try run(JudgedAudit.result)["tool"] as? [String: [String: Any]])
    let driver = try #require(tool["driver"])
    #expect(driver["name"] as? String == "abgleich")
    #expect(driver["semanticVersion"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(rules.compactMap { $0["id"] as? String } == AllRules.rules.map(\.name))
    for (json, rule) in zip(rules, AllRules.rules) {
      #expect((json["shortDescription"] as? [String: String])?["text"] == rule.summary)
      #expect((json["fullDescription"] as? [String: String])?["text"] == rule.rationale)
      #expect(
        (json["defaultConfiguration"] as? [String: String])?["level"] == rule.severity.rawValue)
      let help = try #require(json["help"] as? [String: String])
      #expect(help["text"]?.hasPrefix(rule.name) == true)
      #expect(help["markdown"]?.hasPrefix(rule.rationale) == true)
      let properties = try #require(json["properties"] as? [String: Any])
      #expect(properties["itsType"] as? String == rule.issueType)
      #expect(properties["mqmType"] as? String == (rule.errorType.isEmpty ? nil : rule.errorType))
    }
  }

  @Test func regionsSpellTheirWordsInFilesOfEitherLineEnd() throws {
    let result = JudgedAudit.result
    let results = try results(result)
    let number = try #require(results.first)
    let first = try location(number)
    #expect(first.path == "articles/bridge.de.md")
    #expect(try first.words(in: result) == "24")
    let other = try #require(try related(number).first)
    #expect(other.path == "articles/bridge.en.md")
    #expect(try other.words(in: result) == "42")
    let missing = results[2]
    #expect(try location(missing).path == "articles/bridge.en.md")
    #expect(try related(missing).isEmpty)
  }

  @Test func theOtherCopyAndTheSourceAreRelatedAndLinked() throws {
    let result = JudgedAudit.result
    let duplicate = try results(result)[3]
    #expect(try location(duplicate).region["startLine"] == 11)
    let others = try related(duplicate)
    #expect(others.map(\.path) == ["articles/bridge.de.md", "articles/bridge.en.md"])
    #expect(
      try others[0].words(in: result) == (try location(duplicate).words(in: result)))
    #expect(
      (duplicate["message"] as? [String: String])?["text"]
        == "the passage stands twice, and the source says it once ([de 7](1), [en 7](2))")
    let ids = try #require(duplicate["relatedLocations"] as? [[String: Any]])
    #expect(ids.compactMap { $0["id"] as? Int } == [1, 2])
  }

  @Test func levelsRanksAndRulesAreAlwaysSet() throws {
    let results = try results(JudgedAudit.result)
    #expect(
      results.compactMap { $0["level"] as? String } == [
        "error", "warning", "error", "warning", "note", "warning", "warning",
      ])
    #expect(results.compactMap { $0["rank"] as? Double } == [97, 55, 94.49, 99, 60, 100, 100])
    let names = AllRules.rules.map(\.name)
    for result in results {
      let index = try #require(result["ruleIndex"] as? Int)
      #expect(names[index] == result["ruleId"] as? String)
    }
    #expect(
      results[0]["partialFingerprints"] as? [String: String]
        == ["abgleich/v1": "2f6c1d0e9b8a7654"])
  }

  @Test func whatIsKnownIsUnchangedAndWhatIsWaivedSuppressed() throws {
    let results = try results(JudgedAudit.result)
    #expect(
      results.compactMap { $0["baselineState"] as? String } == [
        "new", "unchanged", "new", "new", "unchanged", "new", "unchanged",
      ])
    let suppressions = results.compactMap { $0["suppressions"] as? [[String: String]] }
    #expect(suppressions.map(\.count) == [0, 0, 0, 0, 1, 0, 0])
    #expect(
      suppressions[4].first == [
        "justification": "a hint for readers (Änne Groß)", "kind": "external",
        "status": "accepted",
      ])
  }

  @Test func failuresAreNotificationsOfTheInvocation() throws {
    let invocations = try #require(
      try run(JudgedAudit.result)["invocations"] as? [[String: Any]])
    #expect(invocations.count == 1)
    #expect(invocations[0]["executionSuccessful"] as? Bool == false)
    let notes = try #require(
      invocations[0]["toolExecutionNotifications"] as? [[String: Any]])
    #expect(notes.compactMap { $0["level"] as? String } == ["error"])
    #expect(try location(notes[0]).path == "articles/ferry.de.md")
    let clean = AuditResult(pairs: JudgedAudit.result.pairs)
    let fine = try #require(try run(clean)["invocations"] as? [[String: Any]])
    #expect(fine[0]["executionSuccessful"] as? Bool == true)
  }

  @Test(arguments: [
    ("docs/de/a.md", "docs/de/a.md"), ("Straße 1/ä b.md", "Stra%C3%9Fe%201/%C3%A4%20b.md"),
    ("a:b.md", "a%3Ab.md"), ("100%.md", "100%25.md"), ("a#b?c.md", "a%23b%3Fc.md"),
    ("a\\b.md", "a%5Cb.md"), ("../x.md", "../x.md"), ("a\u{202E}.md", "a%E2%80%AE.md"),
  ])
  func pathsBecomeRelativeReferences(path: String, uri: String) {
    #expect(SARIFText.uri(path) == uri)
    #expect(uri.removingPercentEncoding == path)
  }

  @Test(arguments: [
    ("a [click](javascript:x)", "a [click]\u{2060}(javascript:x)"),
    ("{name} and {0}", "{name} and {\u{2060}0}"), ("[1] (2)", "[1] (2)"),
    ("a\nb\u{202E}", "a b<U+202E>"),
  ])
  func textIsNoLinkAndNoPlaceholder(text: String, message: String) {
    #expect(SARIFText.of(text) == message)
  }

  @Test func hostileTextMakesNoLinkInAnyMessage() throws {
    let results = try results(HostileAudit.result)
    for result in results {
      let text = try #require((result["message"] as? [String: String])?["text"])
      #expect(!text.unicodeScalars.contains { VisibleText.isUnsafe($0) })
      let targets = text.matches(of: /\]\(([^)]*)\)/).map(\.1)
      #expect(targets.allSatisfy { $0 == "1" })
    }
  }
}
