import Testing

@testable import BitextHistory

@Suite struct GroupsTests {
  @Test(arguments: [
    ([], [0, 1, 2, 3, 4]), ([(3, 4), (1, 3)], [0, 1, 2, 1, 1]),
    ([(4, 3), (4, 3), (2, 1), (1, 4)], [0, 1, 1, 1, 1]), ([(4, 4)], [0, 1, 2, 3, 4]),
  ]) func tellsTheFirstOfEachGroup(_ ties: [(Int, Int)], _ firsts: [Int]) {
    var groups = Groups(count: 5)
    for (a, b) in ties { groups.tie(a, b) }
    #expect((0..<5).map { groups.first(of: $0) } == firsts)
  }

  @Test(arguments: [false, true]) func aChainOfTiesStaysQuick(_ isFromTheEnd: Bool) {
    let count = 300_000
    var groups = Groups(count: count)
    for thing in 1..<count {
      let last = isFromTheEnd ? count - thing : thing
      groups.tie(last - 1, last)
    }
    #expect((0..<count).allSatisfy { groups.first(of: $0) == 0 })
  }
}
