import Foundation
import Testing

/// Holds the tool to the gold of the sample corpus: what was planted is found, and nothing else.
@Suite(.warmCache) struct SeedTests {
  struct Gold: Decodable {
    struct Pair: Decodable, Sendable, CustomTestStringConvertible {
      var source: String
      var target: String
      var clean: Bool
      var findings: [Planted]

      var testDescription: String { target }
    }

    struct Planted: Decodable, Sendable {
      var rule: String
      var severity: String
      var side: String
      var quote: String
    }

    var pairs: [Pair]
    var unpaired: [String]
  }

  static let gold: Gold? = {
    let file = Tool.root.appendingPathComponent("seeds/gold.json")
    return (try? Data(contentsOf: file)).flatMap { try? JSONDecoder().decode(Gold.self, from: $0) }
  }()

  private static let ranks = ["note": 0, "warning": 1, "error": 2]

  @Test func theGoldCanBeRead() { #expect(Self.gold?.pairs.isEmpty == false) }

  @Test(arguments: gold?.pairs ?? [])
  func findsWhatWasPlantedAndNothingElse(_ pair: Gold.Pair) throws {
    let pairs = try #require(try Tool.seeds.get().json()["pairs"] as? [[String: Any]])
    let audited = try #require(
      pairs.first { ($0["source"] as? [String: Any])?["path"] as? String == "seeds/\(pair.source)" }
    )
    #expect((audited["target"] as? [String: Any])?["path"] as? String == "seeds/\(pair.target)")
    var findings = try #require(audited["findings"] as? [[String: Any]])
    for planted in pair.findings {
      let places = try Self.places(of: planted, in: pair)
      let hit = findings.firstIndex { finding in
        finding["rule"] as? String == planted.rule
          && Self.rank(finding) >= Self.ranks[planted.severity] ?? 0
          && Self.ranges(finding, planted.side).contains { range in
            places.contains { $0.overlaps(range) }
          }
      }
      #expect(hit != nil, "\(planted.rule) at “\(planted.quote)” was not found")
      if let hit { findings.remove(at: hit) }
    }
    let alarms = findings.filter { Self.rank($0) > 0 }.map {
      "\($0["rule"] ?? ""): \($0["message"] ?? "")"
    }
    #expect(alarms == [])
  }

  @Test func findsThePairsOfTheFolder() throws {
    let gold = try #require(Self.gold)
    let outcome = try Tool.run(["pair", "seeds", "--format", "json"])
    let json = try outcome.json()
    let pairs = try #require(json["pairs"] as? [[String: Any]])
    let found = Set(pairs.map { "\($0["source"] ?? "") \($0["target"] ?? "")" })
    #expect(found == Set(gold.pairs.map { "seeds/\($0.source) seeds/\($0.target)" }))
    let alone = try #require(json["unpaired"] as? [[String: Any]])
    #expect(alone.compactMap { $0["path"] as? String } == gold.unpaired.map { "seeds/\($0)" })
  }

  private static func rank(_ finding: [String: Any]) -> Int {
    ranks[finding["severity"] as? String ?? ""] ?? 0
  }

  private static func ranges(_ finding: [String: Any], _ side: String) -> [Range<Int>] {
    (finding[side] as? [[String: Any]] ?? []).compactMap { range in
      guard let start = range["start"] as? Int, let end = range["end"] as? Int else { return nil }
      return start..<max(end, start + 1)
    }
  }

  /// Where the quoted words stand, as byte ranges.
  private static func places(of planted: Gold.Planted, in pair: Gold.Pair) throws -> [Range<Int>] {
    let path = planted.side == "source" ? pair.source : pair.target
    let file = try Data(contentsOf: Tool.root.appendingPathComponent("seeds/\(path)"))
    var places: [Range<Int>] = []
    var start = file.startIndex
    while let range = file.range(of: Data(planted.quote.utf8), in: start..<file.endIndex) {
      places.append(range)
      start = range.upperBound
    }
    try #require(!places.isEmpty, "“\(planted.quote)” does not stand in \(path)")
    return places
  }
}
