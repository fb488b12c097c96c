import BitextCore
import Testing

@testable import Benchmarks

@Suite struct GaleChurchTests {
  private func shapes(_ source: [Int], _ target: [Int]) -> [[Int]] {
    GaleChurch().beads(source, target).map { [$0.source.count, $0.target.count] }
  }

  @Test func pairsSentencesOfLikeLength() {
    #expect(shapes([40, 90, 20], [44, 85, 25]) == [[1, 1], [1, 1], [1, 1]])
  }

  @Test func joinsWhatTheOtherSideSaysInOne() {
    #expect(shapes([60, 70, 50], [62, 124]) == [[1, 1], [2, 1]])
    #expect(shapes([130, 50], [60, 72, 48]) == [[1, 2], [1, 1]])
  }

  @Test func wouldRatherJoinThanDrop() {
    #expect(shapes([120, 8, 110, 95], [120, 110, 95]) == [[2, 1], [1, 1], [1, 1]])
  }

  @Test func coversAllOfBothSides() {
    let beads = GaleChurch().beads([10, 200, 30, 5], [300])
    #expect(beads.flatMap(\.source) == [0, 1, 2, 3])
    #expect(beads.flatMap(\.target) == [0])
    #expect(GaleChurch().beads([Int](), []) == [])
    #expect(shapes([], [40]) == [[0, 1]])
  }

  @Test func costsNothingForEqualLengthsAndMoreTheMoreTheyDiffer() {
    #expect(GaleChurch.cost(80, 80) == 0)
    #expect(GaleChurch.cost(80, 90) < GaleChurch.cost(80, 120))
    // Lengths 100 and 120: delta is 20 over the root of 6.8 times 110, that is 0.731; beyond it on
    // either side lies 0.465 of a normal distribution.
    #expect((GaleChurch.cost(100, 120) - 0.7666).magnitude < 0.001)
  }
}
