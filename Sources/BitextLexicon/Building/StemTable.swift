/// Numbers stems as they come, each with the first word that had it.
struct StemTable {
  private var numbers = InternTable()
  private(set) var letters: [UInt8] = []
  private var letterEnds: [Int] = []

  var hashes: [UInt64] { numbers.hashes }

  /// The number of a stem; `word` is shown to people if the stem is new.
  mutating func insert(_ hash: UInt64, of word: [UInt8]) -> Int32 {
    let (number, isNew) = numbers.insert(hash)
    if isNew {
      letters += word
      letterEnds.append(letters.count)
    }
    return Int32(number)
  }

  /// Where in `letters` the word of a number stands.
  func word(_ number: Int) -> Range<Int> {
    (number == 0 ? 0 : letterEnds[number - 1])..<letterEnds[number]
  }
}
