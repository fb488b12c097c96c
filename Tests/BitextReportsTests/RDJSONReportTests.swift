import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct RDJSONReportTests {
  private func diagnostics(_ result: AuditResult) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(written(RDJSONReport(), result)))
    let object = try #require(json as? [String: Any])
    #expect(Set(object.keys) == ["diagnostics", "source"])
    return try #require(object["diagnostics"] as? [[String: Any]])
  }

  /// As reviewdog cuts: lines of the file, columns in bytes, the end exclusive.
  private func cut(_ range: [String: [String: Int]], of file: [UInt8]) throws -> String {
    let lines = file.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let (start, end) = (try #require(range["start"]), try #require(range["end"]))
    let line = try #require(start["line"])
    #expect(end["line"] == line)
    let bytes = Array(lines[line - 1])
    let columns = (try #require(start["column"]), try #require(end["column"]))
    return String(decoding: bytes[(columns.0 - 1)..<(columns.1 - 1)], as: UTF8.self)
  }

  @Test func columnsCountBytes() throws {
    let diagnostics = try diagnostics(JudgedAudit.result)
    let places = try diagnostics.compactMap { diagnostic -> String? in
      let location = try #require(diagnostic["location"] as? [String: Any])
      guard let range = location["range"] as? [String: [String: Int]] else { return nil }
      let side =
        location["path"] as? String == BridgeAudit.source.document.path
        ? BridgeAudit.source : BridgeAudit.target
      return try cut(range, of: side.document.file)
    }
    #expect(
      places == [
        "24", "Repairs will cost 1.5 million euros and take until March 2027.",
        "Davor setzte eine Fähre die Leute über.",
      ])
    let location = try #require(diagnostics[1]["location"] as? [String: Any])
    let range = try #require(location["range"] as? [String: [String: Int]])
    // Two umlauts before it.
    #expect(range["start"] == ["line": 5, "column": 33])
  }

  @Test func valuesAreThoseOfTheProtocol() throws {
    let diagnostics = try diagnostics(JudgedAudit.result)
    #expect(
      diagnostics.compactMap { $0["severity"] as? String } == [
        "ERROR", "ERROR", "ERROR", "WARNING", "WARNING",
      ])
    for diagnostic in diagnostics {
      #expect(Set(diagnostic.keys) == ["code", "location", "message", "severity"])
      #expect((diagnostic["code"] as? [String: String])?.keys.map { $0 } == ["value"])
    }
  }
}
