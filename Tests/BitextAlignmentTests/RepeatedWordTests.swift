import BitextAnalysis
import BitextCore
import BitextLexicon
import Testing

@testable import BitextAlignment

/// Beads in which one word stands over and over: n of them against m have n times m pairs.
@Suite struct RepeatedWordTests {
  @Test(arguments: [
    ("17", 600, 600), ("17", 600, 350), ("Lindqvist", 400, 700), ("1/5/2025", 300, 300),
    ("http://a.b/c", 300, 300), ("{0}", 300, 300), ("Transformation", 300, 300),
  ])
  func eachIsTiedOnceAndInOrder(word: String, source: Int, target: Int) throws {
    let texts = [source, target].map { Array(repeating: word, count: $0).joined(separator: " ") }
    let bitext = try Fixture.align([texts[0]], [texts[1]])
    let ties = bitext.links.map { ($0.source, $0.target) }
    #expect(Set(ties.map(\.0)).count == ties.count && Set(ties.map(\.1)).count == ties.count)
    #expect(zip(ties, ties.dropFirst()).allSatisfy { $0.1 < $1.1 })
    if source == target { #expect(ties.allSatisfy { $0 == $1 }) }
  }
}
