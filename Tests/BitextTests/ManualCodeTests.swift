import Bitext
import Foundation
import Testing

/// The code of the manual's page `Bitext`, which the compiler reads here.
@Suite struct ManualCodeTests {
  @Test func everyBlockOfTheManualIsCompiled() throws {
    let manual = try Self.text("Sources/Bitext/Bitext.docc/Bitext.md")
    let code = try Self.text("Tests/BitextTests/ManualCodeTests.swift")
    let blocks = manual.components(separatedBy: "```swift\n").dropFirst().map {
      $0.components(separatedBy: "```")[0]
    }
    #expect(blocks.count == 5)
    for block in blocks {
      let body = block.replacing("import Bitext\n\n", with: "")
        .split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "  " + $0 }.joined(separator: "\n")
      #expect(code.contains(body), "not compiled as it stands in the manual:\n\(block)")
    }
  }

  @Test func theTenLinesOfTheManualAreRun() throws {
    let manual = try Self.text("Sources/Bitext/Bitext.docc/Bitext.md")
    let program = try Self.text("Tests/Stranger/Sources/TenLines/main.swift")
    #expect(manual.contains("```swift\n\(program)```"))
  }

  private static func text(_ path: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../..").standardized
    return try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

private func twoTexts() async throws {
  let english = "The bridge has 42 arches. It opened in 1894."
  let german = "Die Brücke hat 24 Bögen. Sie wurde 1894 eröffnet."

  let audit = TextAudit(from: .english, into: .german)
  let pair = try await audit.audit(english, german, as: .plain)
  for finding in pair.findings {
    print("\(finding.severity.rawValue): \(finding.message) [\(finding.rule)]")
  }
}

private func ruleOfOnesOwn() -> TextAudit {
  let forbidden = Rule(
    "forbidden-word", summary: "A word that our house does not print.",
    rationale: "Readers write to us about it.", issueType: "terminology",
    errorType: "terminology", severity: .warning
  ) { context in
    let target = context.bitext.target
    return target.tokens.filter { target.document.string($0.range) == "Viadukt" }.map { token in
      Finding(
        severity: .warning, confidence: 1, message: "our house says “Brücke”", unit: .token,
        source: [], target: [token.range])
    }
  }
  let audit = TextAudit(rules: AllRules.rules + [forbidden])
  return audit
}

private func formatOfOnesOwn(
  audit: TextAudit, pair: AuditedPair
) throws -> [ReportFormat<AuditResult>] {
  let counts = ReportFormat<AuditResult>("count", summary: "how many findings") { result, _, out in
    out += Array("\(result.pairs.map(\.findings.count).reduce(0, +))\n".utf8)
  }
  let formats = Formats.audit(of: audit.rules) + [counts]
  print(try counts.string(of: AuditResult(pairs: [pair])))
  return formats
}

private func readySentences(audit: TextAudit) throws -> AuditedPair {
  let pair = try audit.audit(SentencePairs([("It opened in 1894.", "Sie wurde 1849 eröffnet.")]))
  return pair
}

private func folders() async throws -> AuditResult {
  let configuration = try Configuration.found(named: nil, from: "docs", preset: .editor)
  let search = PairSearch(
    languages: LanguagePair(source: .english, target: .german),
    lexicon: .open(source: .english, target: .german), configuration: configuration,
    listener: Listener { print($0) })
  let result = await AuditRun(search: search).result(in: ["docs"])
  return result
}
