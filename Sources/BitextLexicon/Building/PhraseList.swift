/// Pairs of phrases one after another: two lengths, then the numbers of the stems of both.
struct PhraseList {
  private(set) var words: [Int32] = []
  private(set) var starts: [Int] = []

  mutating func begin(_ first: Int, _ second: Int) {
    starts.append(words.count)
    words.append(Int32(first))
    words.append(Int32(second))
  }

  mutating func append(_ stem: Int32) { words.append(stem) }
}
