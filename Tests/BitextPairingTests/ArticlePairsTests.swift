import BitextCore
import BitextPairing
import Testing

@Suite struct ArticlePairsTests {
  @Test func putsPathAndContentTogetherInTheOrderOfTheSources() throws {
    var articles = Articles()
    try articles.add(lines: "One", .english, as: "", path: "z.txt")
    try articles.add(lines: "Two", .english, as: "", path: "B.txt")
    try articles.add(lines: "Zwei", .german, as: "", path: "zwei.txt")
    try articles.add(lines: "Drei", .german, as: "", path: "Ärger.txt")
    let byPath = PathPairing(source: .english, target: .german).pair(["a.en.md", "a.de.md"])
    let pairs = ArticlePairs(
      byPath: byPath, byContent: [ContentPair(source: 1, target: 0, score: 0.75)],
      sources: articles.sources.map(\.side), targets: articles.targets.map(\.side),
      others: [.init(path: "c.txt", language: nil)])
    #expect(
      pairs.pairs == [
        .init(source: "B.txt", target: "zwei.txt", score: 0.75, by: .content),
        .init(source: "a.en.md", target: "a.de.md", score: 1, by: .path),
      ])
    #expect(
      pairs.unpaired == [
        .init(path: "c.txt", language: nil), .init(path: "z.txt", language: .english),
        .init(path: "Ärger.txt", language: .german),
      ])
  }
}
