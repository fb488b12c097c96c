import BitextCore
import Testing

@testable import BitextReports

@Suite struct GitHubReportTests {
  /// A command as the runner reads it.
  private struct Command {
    var name: Substring
    var properties: [String: String]
    var message: String

    init?(_ line: Substring) {
      guard let match = line.wholeMatch(of: /::([a-z]+)(?: ([^:]*))?::(.*)/) else { return nil }
      name = match.1
      properties = [:]
      for pair in (match.2 ?? "").split(separator: ",") {
        let parts = pair.split(separator: "=", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        properties[String(parts[0])] = Self.unescaped(parts[1])
      }
      message = Self.unescaped(match.3)
    }

    private static func unescaped(_ text: Substring) -> String {
      [("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")]
        .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
    }
  }

  private func commands(_ result: AuditResult) throws -> [Command] {
    let text = String(decoding: written(GitHubReport(), result), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    return try lines.map { try #require(Command($0), "\($0)") }
  }

  @Test func pointsAtThePlaceInTheTargetAndQuotesTheOther() throws {
    let command = try #require(
      try commands(JudgedAudit.result).first { $0.properties["title"] == "number-mismatch" })
    #expect(command.name == "error")
    #expect(
      command.properties == [
        "file": "articles/bridge.de.md", "line": "5", "col": "31", "endLine": "5",
        "endColumn": "33", "title": "number-mismatch",
      ])
    #expect(
      command.message.hasPrefix(
        "24 stands where the source says 42\narticles/bridge.en.md:5:31: The bridge"))
    #expect(command.message.contains("has ⟦42⟧ arches"))
    #expect(command.message.hasSuffix("\nsource reading: 42\ntarget reading: 24"))
  }

  @Test func keepsQuietAboutWhatIsKnownOrWaived() throws {
    let commands = try commands(JudgedAudit.result)
    #expect(
      commands.compactMap { $0.properties["title"] } == [
        "not-audited", "number-mismatch", "missing-passage", "unpaired-article",
        "duplicated-passage",
      ])
  }

  @Test func givesNoColumnsOfAPlaceThatRunsOverLines() throws {
    var result = BridgeAudit.result
    let target = BridgeAudit.target
    result.pairs[0].findings = [BridgeAudit.findings[3]]
    result.pairs[0].findings[0].target = [
      target.place("Davor setzte").union(target.place("Wir schließen nie"))
    ]
    result.failures = []
    result.unpaired = []
    let properties = try #require(try commands(result).first).properties
    #expect(properties["line"] == "7")
    #expect(properties["endLine"] == "9")
    #expect(properties["col"] == nil && properties["endColumn"] == nil)
  }

  @Test(
    arguments: [
      ((0, 0, 0), [0, 0, 0], nil), ((10, 10, 10), [10, 10, 10], nil),
      ((11, 0, 0), [10, 0, 1], "and 1 error more"),
      ((2, 13, 10), [2, 10, 10], "and 3 warnings, 1 note more"),
      ((0, 0, 11), [0, 0, 10], "and 2 notes more"),
      ((12, 300, 4), [10, 10, 5], "and 2 errors, 290 warnings more"),
    ] as [((Int, Int, Int), [Int], String?)])
  func staysWithinTheLimitsAndCountsTheRest(
    counts: (Int, Int, Int), shown: [Int], said: String?
  ) throws {
    let flood = JudgedAudit.flood((errors: counts.0, warnings: counts.1, notes: counts.2))
    let commands = try commands(flood)
    let names = ["error", "warning", "notice"]
    #expect(names.map { name in commands.count { $0.name == name } } == shown)
    let last = commands.last?.message ?? ""
    #expect(said.map { last.hasPrefix($0) } ?? !last.hasPrefix("and "))
  }

  @Test func saysTheWorstAndSurestFirst() throws {
    let commands = try commands(JudgedAudit.flood((errors: 12, warnings: 3, notes: 0)))
    let messages = commands.filter { $0.name == "error" }.map { $0.message.prefix { $0 != "\n" } }
    // The warnings come before the errors in the audit, and every other finding is surer.
    #expect(messages.prefix(3) == ["finding 4", "finding 6", "finding 8"])
    #expect(messages.suffix(2) == ["finding 9", "finding 11"])
    #expect(commands.map(\.name).prefix(11).dropFirst(9) == ["error", "warning"])
  }

  @Test(arguments: [
    ("100 %", "::error title=100 %25::100 %25"), ("a:b,c", "::error title=a%3Ab%2Cc::a:b,c"),
    ("x\r\ny", "::error title=x%0D%0Ay::x%0D%0Ay"),
    ("::warning::", "::error title=%3A%3Awarning%3A%3A::::warning::"),
    ("%0A", "::error title=%250A::%250A"),
    ("%\u{301},\u{308}", "::error title=%25\u{301}%2C\u{308}::%25\u{301},\u{308}"),
  ])
  func escapesAsTheRunnerReads(text: String, line: String) {
    let command = WorkflowCommand(name: "error", properties: [("title", text)], message: text)
    #expect(Array(command.line.utf8) == Array(line.utf8))
  }

  @Test func noTextStartsACommandOfItsOwn() throws {
    var result = HostileAudit.result
    result.pairs[0].findings[0].message = "x\n::set-env name=A::b\r::stop-commands::t"
    result.pairs[0].findings.removeLast(3)
    result.failures[0].path = "a\n::error::b, line=1.md"
    let text = String(decoding: written(GitHubReport(), result), as: UTF8.self)
    #expect(!text.unicodeScalars.contains { $0 != "\n" && VisibleText.isUnsafe($0) })
    let commands = try commands(result)
    #expect(Set(commands.map(\.name)) == ["error"])
    #expect(commands.contains { $0.properties["file"] == "a ::error::b, line=1.md" })
  }

  @Test func aSummaryFitsIntoItsLimit() {
    let flood = JudgedAudit.flood((errors: 60, warnings: 60, notes: 60))
    let whole = written(StepSummary(), flood)
    #expect(whole == written(MarkdownReport(), flood))
    for limit in [0, 100, 200, 700, 5_000, whole.count - 1] {
      let bytes = written(StepSummary(limit: limit), flood)
      #expect(bytes.count <= limit)
      #expect(String(validating: bytes, as: UTF8.self) != nil)
      #expect(limit < 200 || String(decoding: bytes, as: UTF8.self).contains("60 errors"))
    }
    #expect(written(StepSummary(limit: -5), flood) == [])
  }
}
