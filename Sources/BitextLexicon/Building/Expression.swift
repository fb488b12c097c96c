/// One side of a dictionary pair, as numbers of a vocabulary.
struct Expression {
  /// Its words without what only introduces it or is to be filled in.
  var words: [Int]
  /// Those of the words that say something by themselves.
  var content: [Int]
  var isVerb: Bool
  /// Whether something has to be filled in between the words, so that they do not stand in a row.
  var hasGap: Bool
  /// Whether more than articles, `to` and blanks to fill in was left out of the content.
  var hasClosedWords: Bool { words.count > content.count }

  init(_ all: some Sequence<Int>, isVerb: Bool = false, in vocabulary: borrowing Vocabulary) {
    words = []
    content = []
    hasGap = false
    self.isVerb = isVerb
    var gapPending = false
    for word in all {
      switch vocabulary.wordClass(word) {
      case .placeholder: gapPending = !words.isEmpty
      case .leading where words.isEmpty: break
      case let wordClass:
        hasGap = hasGap || gapPending
        gapPending = false
        words.append(word)
        if wordClass == .open { content.append(word) }
      }
    }
    if words.isEmpty {
      // "something" and "the" as headwords are words like any other.
      words = Array(all)
      content = words.count == 1 ? words : []
    } else if words.count == 1 {
      content = words
    }
  }
}
