import BitextCore
import Foundation
import FoundationXML
import Testing

@testable import BitextReports

@Suite struct JUnitReportTests {
  private func document(
    _ result: AuditResult, threshold: Severity? = .error
  ) throws -> XMLElement {
    let bytes = written(JUnitReport(threshold: threshold), result)
    return try #require(try XMLDocument(data: Data(bytes)).rootElement())
  }

  private func attributes(_ element: XMLElement) -> [String: String] {
    let pairs = (element.attributes ?? []).map { ($0.name ?? "", $0.stringValue ?? "") }
    return Dictionary(pairs) { first, _ in first }
  }

  @Test func aPairIsASuiteAndAFindingATestCase() throws {
    let root = try document(JudgedAudit.result)
    #expect(
      attributes(root) == ["name": "abgleich", "tests": "9", "failures": "2", "errors": "1"])
    let suites = root.elements(forName: "testsuite")
    #expect(
      suites.map { attributes($0)["name"] } == [
        "articles/bridge.en.md -> articles/bridge.de.md", "unpaired articles", "not audited",
      ])
    #expect(attributes(suites[0])["skipped"] == "2")
    let cases = suites[0].elements(forName: "testcase")
    #expect(
      cases.map { $0.child(at: 0)?.name } == [
        "system-out", "failure", "skipped", "failure", "system-out", "skipped",
      ])
    #expect(
      attributes(cases[1])["name"]
        == "number-mismatch: 24 stands where the source says 42 [2f6c1d0e9b8a7654]")
    #expect(attributes(cases[1])["classname"] == "articles/bridge.de.md")
  }

  @Test(
    arguments: [
      (Severity.error, "2"), (.warning, "4"), (.note, "4"), (nil, "0"),
    ] as [(Severity?, String)])
  func failuresAreWhatReachesTheThreshold(threshold: Severity?, failures: String) throws {
    let root = try document(JudgedAudit.result, threshold: threshold)
    #expect(attributes(root)["failures"] == failures)
    #expect(attributes(root)["tests"] == "9")
  }

  @Test func namesOfTestCasesDiffer() throws {
    let root = try document(JudgedAudit.flood((errors: 0, warnings: 3, notes: 0)))
    var result = JudgedAudit.result
    result.pairs[0].findings += result.pairs[0].findings
    for root in [root, try document(result)] {
      let cases = root.elements(forName: "testsuite").flatMap { $0.elements(forName: "testcase") }
      #expect(Set(cases.map { attributes($0)["name"] }).count == cases.count)
    }
  }

  @Test func anyTextIsWellFormed() throws {
    var result = HostileAudit.result
    let text = "]]> <!-- <![CDATA[ \u{FFFE}\u{FFFF}\u{0}\u{B}\u{85} </failure> &#0; \u{1FFFF}"
    result.pairs[0].findings[0].message = text
    result.pairs[0].findings[1].state = .waived
    let bytes = written(JUnitReport(), result)
    #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A || $0 == 0x7F })
    let cases = try document(result).elements(forName: "testsuite")
      .flatMap { $0.elements(forName: "testcase") }
    #expect(cases.count == 1 + HostileAudit.sentences.count + 2)
    let failure = try #require(cases[1].elements(forName: "failure").first)
    #expect(
      attributes(failure)["message"]
        == "]]> <!-- <![CDATA[ <U+FFFE><U+FFFF>␀␋  </failure> &#0; \u{1FFFF}")
  }
}
