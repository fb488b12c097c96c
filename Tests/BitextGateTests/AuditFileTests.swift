import BitextCore
import BitextHistory
import Foundation
import Testing

@testable import BitextGate

@Suite struct AuditFileTests {
  private static let finding = """
    {"confidence":0.97,"evidence":{},"fingerprint":"2f6c1d0e9b8a7654",\
    "message":"24 stands where the source says 42","rule":"number-mismatch","severity":"error",\
    "source":[{"column":30,"end":102,"line":5,"start":100}],"state":"new",\
    "target":[{"column":31,"end":98,"line":5,"start":96}],"unit":"token"}
    """
  private static let paragraph = """
    {"source":[[0,5]],"sourceText":{"excerpt":"Hallo","hashes":["00000000000000ff"],"line":1},\
    "target":[]}
    """
  private static let audit = """
    {"failures":[{"message":"not UTF-8","path":"x.md"}],"pairs":[{"beads":[{}],\
    "findings":[\(finding)],"paragraphs":[\(paragraph)],\
    "source":{"language":"en","path":"a.en.md"},"target":{"language":"de","path":"ä.de.md"}}],\
    "schema":"abgleich/audit/1","summary":{"later":[1]},\
    "unpaired":[{"language":null,"path":"b.md","severity":"warning","state":"known"}]}
    """

  private func read(_ text: String) throws -> AuditRecord {
    try AuditFile.record(Array(text.utf8), path: "old.json")
  }

  private func complaint(_ text: String) -> String? {
    do throws(ProjectError) {
      _ = try AuditFile.record(Array(text.utf8), path: "old.json")
      return nil
    } catch {
      return error.description
    }
  }

  @Test func readsWhatAnAuditWrites() throws {
    let record = try read(Self.audit)
    #expect(record.pairs.map(\.target.path) == ["ä.de.md"])
    #expect(record.pairs[0].findings.map(\.rule) == ["number-mismatch"])
    #expect(record.pairs[0].findings[0].target?.line == 5)
    #expect(record.pairs[0].passages?.map(\.source.hashes) == [[255]])
    #expect(record.unpaired.map(\.state) == [.known])
    #expect(record.failures.map(\.path) == ["x.md"])
  }

  @Test func readsAuditsThatDoNotSayWhatPassagesRead() throws {
    let old = Self.audit.replacing(
      #""sourceText":{"excerpt":"Hallo","hashes":["00000000000000ff"],"line":1},"#, with: "")
    let record = try read(old)
    #expect(record.pairs[0].passages == nil)
    #expect(record.pairs[0].findings.count == 1)
  }

  @Test(arguments: [
    ("", "", "old.json: empty; expected an audit"),
    (
      "abgleich/audit/1", "abgleich/align/1",
      "schema: “abgleich/align/1”: expected “abgleich/audit/1”"
    ),
    (
      "abgleich/audit/1", "abgleich/audit/2",
      "schema: “abgleich/audit/2”: expected “abgleich/audit/1”"
    ),
    (#""schema":"abgleich/audit/1","#, "", "has no “schema”"),
    (
      #""severity":"error""#, #""severity":"grave""#,
      "pairs[0].findings[0].severity: “grave”: expected note, warning, error"
    ),
    (
      #""line":5,"start":96"#, #""line":"five","start":96"#,
      "pairs[0].findings[0].target[0].line: expected a whole number"
    ),
    (
      #""line":5,"start":96"#, #""line":5,"start":-1"#,
      "pairs[0].findings[0].target: expected a start"
    ),
    (#""end":98"#, #""end":9"#, "pairs[0].findings[0].target: expected a start"),
    (#""end":98"#, #""end":1e99"#, "expected"),
    ("[[0,5]]", "[[5,0]]", "pairs[0].paragraphs[0].source: expected ranges"),
    ("[[0,5]]", "[[0,5],[6,9]]", "pairs[0].paragraphs[0].sourceText: expected a line"),
    ("00000000000000ff", "eleven", "pairs[0].paragraphs[0].sourceText: expected a line"),
    (#""findings":["#, #""findings":7,"more":["#, "pairs[0].findings: expected a list"),
    (#""path":"x.md""#, #""path":null"#, "failures[0].path: expected a text"),
    (#""pairs":[{"#, #""pairs":[7,{"#, "pairs[0]: expected an object"),
  ]) func saysWhatIsWrongAndWhere(_ part: String, _ wrong: String, _ expected: String) {
    let text = part.isEmpty ? wrong : Self.audit.replacing(part, with: wrong)
    #expect(complaint(text)?.contains(expected) == true, "\(complaint(text) ?? "nothing")")
  }

  @Test(arguments: [
    "[]", "7", "null", "no JSON", "{", "{\"schema\":", "\u{0}", "{\"a\":\"\\ud800\"}",
    String(repeating: "[", count: 100_000), "<html></html>",
  ]) func endsWithASentenceWhateverItIs(_ text: String) {
    #expect(complaint(text)?.hasPrefix("old.json:") == true)
    #expect(complaint(text)?.contains("expected") == true, "\(complaint(text) ?? "nothing")")
  }

  @Test func aFileThatWasCutOffIsNeverHalfAnAudit() {
    let bytes = Array(Self.audit.utf8)
    for end in stride(from: 1, to: bytes.count - 1, by: 7) {
      #expect(throws: ProjectError.self) {
        try AuditFile.record(Array(bytes[..<end]), path: "old.json")
      }
    }
  }

  @Test func whatIsNoFileIsTold() throws {
    #expect(throws: ProjectError.self) { try AuditFile.record("/") }
    #expect(throws: ProjectError.self) { try AuditFile.record("/no/such/file.json") }
    let invalid = Array(Self.audit.utf8).map { $0 == UInt8(ascii: "4") ? 0xFF : $0 }
    #expect(throws: ProjectError.self) { try AuditFile.record(invalid, path: "old.json") }
  }
}
