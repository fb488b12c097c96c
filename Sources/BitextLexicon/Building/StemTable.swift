/// Numbers stems as they come, each with a word that has it to show to people: the shortest that a
/// dictionary has ("Sicht" and not "Sichten"), otherwise the first of the forms that were made.
struct StemTable {
  private struct Shown {
    var letters: Range<Int>
    var isMade: Bool
  }

  private var numbers = InternTable()
  private(set) var letters: [UInt8] = []
  private var words: [Shown] = []

  var hashes: [UInt64] { numbers.hashes }

  /// The number of a stem that `word` has. `isMade` says that no dictionary has the word.
  mutating func insert(_ hash: UInt64, of word: [UInt8], isMade: Bool) -> Int32 {
    let (number, isNew) = numbers.insert(hash)
    let range = letters.count..<letters.count + word.count
    if isNew {
      words.append(Shown(letters: range, isMade: isMade))
      letters += word
    } else if !isMade, words[number].isMade || word.count < words[number].letters.count {
      words[number] = Shown(letters: range, isMade: false)
      letters += word
    }
    return Int32(number)
  }

  /// Where in `letters` the word of a number stands.
  func word(_ number: Int) -> Range<Int> { words[number].letters }
}
