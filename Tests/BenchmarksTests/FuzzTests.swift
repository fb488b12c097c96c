import BitextCore
import BitextRun
import Testing

@testable import Benchmarks

@Suite struct FuzzTests {
  private static let article = Array("The bridge has seven arches.\n\nIt is old.\n".utf8)

  @Test func theNumberAloneDecidesTheDamage() {
    let tries = (UInt64(0)..<40).map { number -> [UInt8] in
      var damage = Damage(seed: number)
      return damage.damaged(Self.article, beside: [])
    }
    let again = (UInt64(0)..<40).map { number -> [UInt8] in
      var damage = Damage(seed: number)
      return damage.damaged(Self.article, beside: [])
    }
    #expect(tries == again)
    #expect(Set(tries).count > 30)
  }

  @Test func aSoundAuditBreaksNoPromise() async throws {
    let pair = try await Self.audited()
    #expect(!pair.findings.isEmpty)
    #expect(Promise.broken(by: pair) == [])
  }

  /// Inside of the ü, and behind the end.
  @Test(arguments: [TextRange(7, 9), TextRange(0, 4000)])
  func aStrayPlaceIsTold(place: TextRange) async throws {
    var pair = try await Self.audited()
    pair.findings[0].target = [place]
    #expect(Promise.broken(by: pair).contains { $0.contains("is none of its text") })
  }

  private static func audited() async throws -> AuditedPair {
    try await TextAudit(from: .english, into: .german).audit(
      "The bridge has 42 arches.", "Die Brücke hat 24 Bögen.", as: .plain)
  }
}
