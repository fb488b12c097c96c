import BitextCore
import Foundation
import Testing

@testable import BitextReports

@Suite struct GitLabReportTests {
  private func issues(_ result: AuditResult) throws -> [[String: Any]] {
    let json = try JSONSerialization.jsonObject(with: Data(written(GitLabReport(), result)))
    return try #require(json as? [[String: Any]])
  }

  private func fingerprints(_ result: AuditResult) throws -> [String] {
    try issues(result).compactMap { $0["fingerprint"] as? String }
  }

  @Test func anIssueHasWhatGitLabAsksFor() throws {
    let issues = try issues(JudgedAudit.result)
    let issue = try #require(issues.dropFirst().first)
    #expect(
      Set(issue.keys) == ["check_name", "description", "fingerprint", "location", "severity"])
    #expect(issue["check_name"] as? String == "number-mismatch")
    #expect(issue["severity"] as? String == "major")
    let location = try #require(issue["location"] as? [String: Any])
    #expect(location["path"] as? String == "articles/bridge.de.md")
    #expect(location["lines"] as? [String: Int] == ["begin": 5, "end": 5])
    let description = try #require(issue["description"] as? String)
    #expect(
      description.hasPrefix(
        "24 stands where the source says 42; Die Brücke über die Saale hat ⟦24⟧"))
  }

  @Test func whatIsKnownOrWaivedIsLeftOut() throws {
    #expect(
      try issues(JudgedAudit.result).compactMap { $0["check_name"] as? String } == [
        "not-audited", "number-mismatch", "missing-passage", "duplicated-passage",
        "unpaired-article",
      ])
  }

  @Test func fingerprintsStandOnceAndOutliveTheirLines() throws {
    var result = BridgeAudit.result
    result.pairs[0].findings += result.pairs[0].findings
    var other = result.pairs[0]
    other.bitext.target.document.path = "articles/other.de.md"
    result.pairs.append(other)
    let prints = try fingerprints(result)
    #expect(Set(prints).count == prints.count)
    var moved = result
    for pair in moved.pairs.indices {
      moved.pairs[pair].findings.reverse()
      for index in moved.pairs[pair].findings.indices {
        moved.pairs[pair].findings[index].message = "said otherwise"
        let isInTarget = !moved.pairs[pair].findings[index].target.isEmpty
        guard isInTarget else { continue }
        moved.pairs[pair].findings[index].target = [BridgeAudit.target.place("Startseite")]
      }
    }
    #expect(Set(try fingerprints(moved)) == Set(prints))
  }
}
