import Testing

@testable import Benchmarks

@Suite struct FoldTests {
  private let names = (1...23).map { "article-\($0)" }

  @Test func dealsFoldsOfNearlyTheSameSize() {
    let folds = Folds(names, count: 5)
    let sizes = (0..<5).map { fold in names.count { folds.fold(of: $0) == fold } }
    #expect(sizes.sorted() == [4, 4, 5, 5, 5])
  }

  @Test func dealsByNameWhateverTheOrderAndHoweverOften() {
    let folds = Folds(names, count: 5)
    let others = Folds(names.reversed() + names, count: 5)
    #expect(names.map { folds.fold(of: $0) } == names.map { others.fold(of: $0) })
  }

  @Test func makesNoMoreFoldsThanThereAreArticles() {
    #expect(Folds(["a", "b"], count: 5).count == 2)
    #expect(Folds(["a"], count: 5).fold(of: "b") == nil)
  }
}
