import Testing

@testable import BitextGate

@Suite struct SequenceMatchTests {
  private func match(_ old: String, _ new: String) -> String {
    let numbers = (old.utf8.map(UInt64.init), new.utf8.map(UInt64.init))
    let letters = Array(old)
    return String(SequenceMatch(numbers.0, numbers.1).older.map { $0.map { letters[$0] } ?? "·" })
  }

  @Test(arguments: [
    ("abc", "abc", "abc"), ("", "abc", "···"), ("abc", "", ""), ("abc", "axc", "a·c"),
    ("abc", "xabc", "·abc"), ("abcd", "cdab", "cd··"), ("aaa", "aa", "aa"), ("aba", "xabay", "·aba·"),
    ("abab", "xbabx", "·bab·"),
  ]) func keepsWhatIsEqualInOrder(_ old: String, _ new: String, _ expected: String) {
    let found = match(old, new)
    #expect(found == expected || found.filter { $0 != "·" }.count == expected.filter { $0 != "·" }.count)
  }

  @Test func crossesNowhere() {
    let old = "thequickbrownfox".utf8.map(UInt64.init)
    let new = "foxbrownthequicker".utf8.map(UInt64.init)
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
