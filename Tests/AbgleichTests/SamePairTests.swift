import BitextTestSupport
import Foundation
import Testing

/// A pair's findings depend on the pair, whatever else is in the run.
///
/// The articles lie beside the package and are no part of it.
@Suite(.warmCache, .enabled(if: Tool.hasShared, "needs ../shared beside the package"))
struct SamePairTests {
  private static let pairs = Tool.shared.appendingPathComponent("data/audit/pairs")

  /// Each pair of a run without its paths, by the name of its source.
  private func audit(_ names: [String]) throws -> [String: String] {
    let files = names.flatMap { name in ["en", "de"].map { "\(name).\($0).txt" } }
    let json = try Tool.run(["audit", "--format", "json"] + files, in: Self.pairs).json()
    var audited: [String: String] = [:]
    for pair in json["pairs"] as? [[String: Any]] ?? [] {
      let path = (pair["source"] as? [String: Any])?["path"] as? String ?? ""
      let bytes = try JSONSerialization.data(
        withJSONObject: ["beads": pair["beads"], "findings": pair["findings"]], options: .sortedKeys
      )
      audited[String(path.prefix { $0 != "." })] = String(decoding: bytes, as: UTF8.self)
    }
    return audited
  }

  @Test func aloneInItsFolderAndInHalfOfIt() throws {
    let all = try FileManager.default.contentsOfDirectory(atPath: Self.pairs.path)
      .filter { $0.hasSuffix(".en.txt") }.map { String($0.prefix { $0 != "." }) }.sorted()
    let sample = Sample.oneIn(13, of: all)
    #expect(sample.count > 10)
    let inFolder = try audit(sample)
    #expect(inFolder.count == sample.count)
    for half in [
      Array(sample.prefix(sample.count / 2)), sample.reversed().dropLast(sample.count / 4),
    ] {
      for (name, pair) in try audit(Array(half)) { #expect(pair == inFolder[name], "\(name)") }
    }
    for name in stride(from: 0, to: sample.count, by: 8).map({ sample[$0] }) {
      #expect(try audit([name])[name] == inFolder[name], "\(name)")
    }
  }
}
