import Foundation
import Testing

/// The real articles that the tool was begun for, where they are at hand.
@Suite(
  .warmCache, .enabled(if: Tool.hasShared, "the shared articles are not beside this checkout"))
struct RealCaseTests {
  private func audit() throws -> [String: Any] {
    try Tool.run(["audit", Tool.shared.appendingPathComponent("seeds").path, "--format", "json"])
      .json()
  }

  private func file(_ prefix: String) throws -> Data {
    let folder = Tool.shared.appendingPathComponent("seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasPrefix(prefix) })
    return try Data(contentsOf: folder.appendingPathComponent(name))
  }

  private func texts(_ finding: [String: Any], _ side: String, _ file: Data) -> [String] {
    (finding[side] as? [[String: Any]] ?? []).compactMap { range in
      guard let start = range["start"] as? Int, let end = range["end"] as? Int else { return nil }
      return String(decoding: file[start..<end], as: UTF8.self)
    }
  }

  @Test func pairsTheTwoVersionsAndLeavesTheOthersAlone() throws {
    let json = try audit()
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let paths = pairs.map { pair in
      ["source", "target"].map { side in
        let path = (pair[side] as? [String: Any])?["path"] as? String ?? ""
        return String(path.split(separator: "/").last?.prefix(3) ?? "")
      }
    }
    #expect(paths == [["000", "001"]])
    let alone = try #require(json["unpaired"] as? [[String: Any]])
    #expect(alone.count == 3)
  }

  @Test func findsTheFirstDraftAndTheLeadAndNothingElse() throws {
    let pairs = try #require(try audit()["pairs"] as? [[String: Any]])
    let findings = try #require(pairs.first?["findings"] as? [[String: Any]])
    let (source, target) = (try file("000"), try file("001"))
    let serious = findings.filter { $0["severity"] as? String != "note" }
    #expect(serious.map { $0["rule"] as? String } == ["duplicated-passage"])
    let copies = texts(try #require(serious.first), "target", target)
    #expect(copies.count == 2)
    #expect(copies.allSatisfy { $0.hasPrefix("Aufbauend auf diesem Rahmen") })
    #expect(copies.first?.hasSuffix("ASEAN gemacht") == true)
    let rendered = texts(try #require(serious.first), "source", source)
    #expect(rendered.first?.hasPrefix("Building upon this framework") == true)
    let notes = findings.filter { $0["severity"] as? String == "note" }
    #expect(notes.map { $0["rule"] as? String } == ["added-passage"])
    let lead = texts(try #require(notes.first), "target", target)
    #expect(lead.first?.hasPrefix("China arbeitet schon lange") == true)
  }

  @Test func tiesThePairsOfParagraphsThatWereMerged() throws {
    let folder = Tool.shared.appendingPathComponent("seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let paths = names.prefix(2).map { folder.appendingPathComponent($0).path }
    let json = try Tool.run(["align"] + paths + ["--format", "json"]).json()
    let beads = try #require(json["paragraphs"] as? [[String: Any]])
    let shapes = beads.map { bead in
      "\((bead["source"] as? [Any])?.count ?? 0)-\((bead["target"] as? [Any])?.count ?? 0)"
    }
    #expect(
      shapes == [
        "1-2", "0-1", "1-1", "2-1", "1-1", "1-1", "0-1", "2-1", "2-1", "2-1", "1-1", "2-1",
      ])
  }
}
