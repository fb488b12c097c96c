import Testing

@testable import BitextHistory

@Suite struct SequenceMatchTests {
  private func match(_ old: String, _ new: String) -> String {
    let numbers = (old.utf8.map { UInt64($0) }, new.utf8.map { UInt64($0) })
    let letters = Array(old)
    return String(SequenceMatch(numbers.0, numbers.1).older.map { $0.map { letters[$0] } ?? "·" })
  }

  @Test(arguments: [
    ("abc", "abc", "abc"), ("", "abc", "···"), ("abc", "", ""), ("abc", "axc", "a·c"),
    ("abc", "xabc", "·abc"), ("abcd", "cdab", "··ab"), ("aaa", "aa", "aa"),
    ("aba", "xabay", "·aba·"),
    ("abab", "xbabx", "·bab·"),
  ]) func keepsWhatIsEqualInOrder(_ old: String, _ new: String, _ expected: String) {
    #expect(match(old, new) == expected)
  }

  @Test func crossesNowhere() {
    let old = "thequickbrownfox".utf8.map { UInt64($0) }
    let new = "foxbrownthequicker".utf8.map { UInt64($0) }
    let places = SequenceMatch(old, new).older.compactMap(\.self)
    #expect(places == places.sorted() && Set(places).count == places.count)
  }

  @Test func tellsWhatStoodInAPlace() {
    let match = SequenceMatch([1, 2, 3, 4], [1, 9, 4])
    #expect(match.gaps == [0..<1, 1..<3, 3..<4])
  }

  @Test func staysQuickWhereNothingIsEqual() {
    let count: UInt64 = 200_000
    let match = SequenceMatch(Array(0..<count), Array(count..<2 * count))
    #expect(match.older.allSatisfy { $0 == nil })
  }
}
