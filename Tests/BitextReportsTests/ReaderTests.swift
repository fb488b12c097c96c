import BitextCore
import Foundation
import Testing

@testable import BitextReports

/// The tools that other people read reports with.
private enum Readers {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let python = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appending(components: ".build", "readers", "bin", "python")

  static var areInstalled: Bool {
    FileManager.default.isExecutableFile(atPath: python.path)
  }

  /// What `Readers/check.py` prints of a report.
  static func read(_ bytes: [UInt8], as reader: String, name: String) throws -> [String: Any] {
    let scratch = FileManager.default.temporaryDirectory
      .appending(component: "abgleich-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: scratch) }
    let file = scratch.appending(component: name)
    try Data(bytes).write(to: file)
    let process = Process()
    process.executableURL = python
    process.arguments = [
      folder.appending(components: "Readers", "check.py").path, reader, file.path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let read = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
  }
}

@Suite(.enabled(if: Readers.areInstalled, "the readers are not installed; run .ci/readers"))
struct ReaderTests {
  private let results = [JudgedAudit.result, HostileAudit.result, AuditResult(pairs: [])]

  @Test func sarifIsValidAndReadBySarifTools() throws {
    let report = SARIFReport(version: "1.2.3")
    for result in results {
      let read = try Readers.read(written(report, result), as: "sarif", name: "a.sarif")
      #expect(read["errors"] as? [String] == [])
      let records = try #require(read["records"] as? [[Any]])
      #expect(
        records.count == result.pairs.reduce(result.unpaired.count) { $0 + $1.findings.count })
    }
    let read = try Readers.read(
      written(report, JudgedAudit.result), as: "sarif", name: "a.sarif")
    let table = try #require(read["records"] as? [[Any]])
    let records = table.map { row in row.map { "\($0)" } }
    #expect(
      records.contains(["abgleich", "error", "number-mismatch", "articles/bridge.de.md", "5"]))
    #expect(
      records.contains(["abgleich", "error", "missing-passage", "articles/bridge.en.md", "9"]))
  }

  @Test func codeQualityIsWhatSarifToolsMakeOfSARIF() throws {
    // What is known or waived is not in the one and is in the other.
    var result = BridgeAudit.result
    result.pairs[0].findings.removeLast()
    result.failures = []
    let made = try Readers.read(
      written(SARIFReport(version: "1"), result), as: "codeclimate", name: "a.sarif")
    let table = try #require(made["issues"] as? [[Any]])
    let expected = table.map { row in row.map { "\($0)" } }
    let json = try JSONSerialization.jsonObject(with: Data(written(GitLabReport(), result)))
    let list = try #require(json as? [[String: Any]])
    let issues = list.map { issue -> [String] in
      let location = issue["location"] as? [String: Any]
      let lines = location?["lines"] as? [String: Any]
      return [issue["check_name"], issue["severity"], location?["path"], lines?["begin"]]
        .map { "\($0 ?? "")" }
    }
    #expect(Set(issues) == Set(expected))
    #expect(issues.count == expected.count)
  }

  @Test func junitIsValidAndReadByJunitparser() throws {
    for result in results {
      let read = try Readers.read(written(JUnitReport(), result), as: "junit", name: "a.xml")
      #expect(read["errors"] as? [String] == [])
    }
    let read = try Readers.read(
      written(JUnitReport(), JudgedAudit.result), as: "junit", name: "a.xml")
    #expect(read["counts"] as? [Int] == [9, 2, 1])
    let cases = try #require(read["cases"] as? [[String]])
    #expect(
      cases.map { $0[1] } == [
        "Passed", "Failure", "Skipped", "Failure", "Passed", "Skipped", "Passed", "Skipped",
        "Error",
      ])
  }
}
