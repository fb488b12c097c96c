import BitextCore
import BitextLanguages

/// Gathers the words of a lexicon; what a word means in several lines is one lexeme.
struct LexiconBuilder {
  private(set) var lexemes = [Lexeme()]
  private(set) var table = WordSlots()
  private(set) var openings = WordOpenings()
  private var buffer: [UInt8] = []

  /// Adds the words of a pack's file, straight from its bytes.
  mutating func add(_ lists: PackLists) {
    for entry in lists.entries {
      guard let meaning = QuantityMeaning(PackKey(entry.key)) else { continue }
      for word in entry.words { add(word, meaning) }
    }
  }

  /// Adds words that all languages share, separated by blanks.
  mutating func add(_ entries: [(words: StaticString, meaning: QuantityMeaning)]) {
    for entry in entries {
      let bytes = entry.words.withUTF8Buffer(Array.init)
      for word in bytes.split(separator: 0x20) { add(word, entry.meaning) }
    }
  }

  /// Adds words that ICU gave.
  mutating func add(_ entries: [CLDRQuantityWords.Entry]) {
    for entry in entries {
      for word in Array(entry.words.utf8).split(separator: 0x20) { add(word, entry.meaning) }
    }
  }

  private mutating func add(_ word: ArraySlice<UInt8>, _ meaning: QuantityMeaning) {
    var folded: [UInt8] = []
    swap(&folded, &buffer)
    defer { swap(&folded, &buffer) }
    folded.removeAll(keepingCapacity: true)
    QuantityFolding.fold(word, into: &folded)
    openings.insert(folded.span)
    let index = table.insert(WordHash.hash(folded), lexemes.count)
    if index == lexemes.count { lexemes.append(Lexeme()) }
    lexemes[index].add(meaning)
  }
}
