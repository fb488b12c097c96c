import BitextCore
import Testing

@testable import Benchmarks

@Suite struct AlignmentScorerTests {
  @Test func countsNothingWrongWhereAllIsRight() {
    let gold = Example.gold([
      LineBead(source: [0], target: [0]), LineBead(source: [1], target: []),
      LineBead(source: [2], target: [1, 2]),
    ])
    let tally = AlignmentScorer(gold).tally([
      Example.bead(0..<1, 0..<1), Example.bead(1..<2, 1..<1), Example.bead(2..<3, 1..<3),
    ])
    #expect(tally.strict.f1 == 1)
    #expect(tally.strict.precision == Ratio(hits: 3, total: 3))
    #expect(tally.strict.recall == Ratio(hits: 2, total: 2))
    #expect(tally.null.f1 == 1)
    #expect(tally.pairs.recall == Ratio(hits: 3, total: 3))
  }

  @Test func countsHalfABeadAsLaxAndNotAsStrict() {
    let gold = Example.gold([
      LineBead(source: [0], target: [0, 1]), LineBead(source: [1], target: [2]),
    ])
    let tally = AlignmentScorer(gold).tally([
      Example.bead(0..<1, 0..<1), Example.bead(1..<1, 1..<2), Example.bead(1..<2, 2..<3),
    ])
    #expect(tally.strict.precision == Ratio(hits: 1, total: 3))
    #expect(tally.strict.recall == Ratio(hits: 1, total: 2))
    #expect(tally.lax.precision == Ratio(hits: 2, total: 3))
    #expect(tally.lax.recall == Ratio(hits: 2, total: 2))
    #expect(tally.null.precision == Ratio(hits: 0, total: 1))
    #expect(tally.pairs.precision == Ratio(hits: 2, total: 2))
    #expect(tally.pairs.recall == Ratio(hits: 2, total: 3))
  }

  @Test func takesPartsOfALineTogether() {
    let halves = [TextRange(0, 5), TextRange(5, 10), TextRange(11, 21)]
    let gold = Example.gold(
      [LineBead(source: [0], target: [0]), LineBead(source: [1], target: [1])],
      sourceSegments: halves, targetSegments: halves)
    let tally = AlignmentScorer(gold).tally([
      Example.bead(0..<1, 0..<1), Example.bead(1..<2, 1..<2), Example.bead(2..<3, 2..<3),
    ])
    #expect(tally.strict.f1 == 1)
    #expect(tally.judgedBeads == 3)
    #expect(tally.brier == 0)
  }

  @Test func needsMoreThanHalfOfALine() {
    let gold = Example.gold(
      [LineBead(source: [0], target: [0])], sourceSegments: [TextRange(0, 5), TextRange(5, 10)])
    let half = [Example.bead(0..<1, 0..<1), Example.bead(1..<2, 1..<1)]
    #expect(AlignmentScorer(gold).tally(half).pairs.recall == Ratio(hits: 0, total: 1))
    let most = Example.gold(
      [LineBead(source: [0], target: [0])], sourceSegments: [TextRange(0, 6), TextRange(6, 10)])
    #expect(AlignmentScorer(most).tally(half).pairs.recall == Ratio(hits: 1, total: 1))
  }

  @Test func leavesExchangedParagraphsOutOfTheNullLines() {
    let swapped = [LineBead(source: [0], target: [1]), LineBead(source: [1], target: [0])]
    let gold = Example.gold(swapped + [LineBead(source: [2], target: [])], swapped: swapped)
    let tally = AlignmentScorer(gold).tally([
      Example.bead(0..<1, 0..<0), Example.bead(1..<2, 0..<1), Example.bead(2..<2, 1..<2),
      Example.bead(2..<3, 2..<2),
    ])
    #expect(tally.swapped == Ratio(hits: 1, total: 2))
    #expect(tally.null.precision == Ratio(hits: 1, total: 1))
    #expect(tally.null.recall == Ratio(hits: 1, total: 1))
    #expect(tally.judgedBeads == 2)
  }

  @Test func callsABeadWrongThatIsPartOfAWrongOne() {
    let gold = Example.gold([
      LineBead(source: [0], target: [0]), LineBead(source: [1], target: [1]),
    ])
    let judgements = AlignmentScorer(gold).judgements([
      Example.bead(0..<2, 0..<2, probability: 0.8)
    ])
    #expect(judgements.map(\.isRight) == [false])
    #expect(judgements.map(\.probability) == [0.8])
  }

  @Test func joinsPairsThatShareALine() {
    let pairs: Set = [
      LinePair(source: 0, target: 0), LinePair(source: 2, target: 3),
      LinePair(source: 1, target: 1), LinePair(source: 1, target: 0),
      LinePair(source: 3, target: 3),
    ]
    #expect(
      Set(pairs.beads()) == [
        LineBead(source: [0, 1], target: [0, 1]), LineBead(source: [2, 3], target: [3]),
      ])
  }
}
