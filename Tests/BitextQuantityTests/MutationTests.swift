import BitextAudit
import BitextCore
import BitextTestSupport
import Testing

/// Aligned sentences with their quantities changed one at a time, in every way that was thought of.
@Suite struct MutationTests {
  private static let tables = [
    SportPairs.rows, BusinessPairs.rows, ManualPairs.rows, TalkPairs.rows, SciencePairs.rows,
    NewsPairs.rows, MorePairs.rows, FreePairs.rows,
  ]

  @Test(arguments: [true, false])
  func staysSilentOnRightRenderings(_ isFromEnglish: Bool) throws {
    for row in Self.tables.joined() {
      let right = try #require(Mutation.all(of: row).first)
      #expect(try findings(right, isFromEnglish) == [], "\(right)")
    }
  }

  /// What is left out or put in and is small is only missed by its surroundings, which a bead
  /// without links has none of.
  @Test(arguments: [true, false])
  func findsNearlyEveryChange(_ isFromEnglish: Bool) throws {
    var total: [String: Int] = [:]
    var missed: [String: [Mutation]] = [:]
    for row in Self.tables.joined() {
      for mutation in Mutation.all(of: row) {
        guard let kind = mutation.kind, kind != "drop", kind != "add" else { continue }
        total[kind, default: 0] += 1
        if try findings(mutation, isFromEnglish).isEmpty {
          missed[kind, default: []].append(mutation)
        }
      }
    }
    for (kind, count) in total {
      let lost = missed[kind] ?? []
      #expect(lost.count * 20 <= max(count, 20), "\(kind) of \(count): \(lost)")
    }
    let all = total.values.reduce(0, +)
    #expect(all > 480 && missed.values.joined().count * 100 <= all)
  }

  private func findings(_ mutation: Mutation, _ isFromEnglish: Bool) throws -> [String] {
    let bitext =
      isFromEnglish
      ? try OneBead.bitext(mutation.english, .english, mutation.german, .german)
      : try OneBead.bitext(mutation.german, .german, mutation.english, .english)
    let context = AuditContext(bitext)
    return RenderingTests.rules.flatMap { $0.findings(in: context) }
      .filter { $0.severity > .note }.map(\.message)
  }
}
