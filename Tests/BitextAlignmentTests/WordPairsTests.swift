import Testing

@testable import BitextAlignment

@Suite struct WordPairsTests {
  /// Both words always meet, by the number of beads they stand in; and words that meet by chance.
  @Test(arguments: [
    (2, 2, 2, 400, 15.0...40), (20, 20, 20, 400, 100...400), (2, 2, 20, 400, 5...15),
    (5, 50, 40, 400, -0.1...0.1), (4, 40, 40, 400, -0.1...0.1), (1, 200, 200, 400, -600 ... -100),
  ]) func tellsMeetingsFromChance(
    both: Int32, a: Int32, b: Int32, beads: Int, expected: ClosedRange<Double>
  ) {
    #expect(expected.contains(WordPairs.association(both, a, b, of: beads)))
  }
}
