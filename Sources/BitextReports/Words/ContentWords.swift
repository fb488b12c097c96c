import BitextCore
import BitextLexicon

/// The words of a side that ought to have a counterpart: no marks, no function words.
struct ContentWords {
  private let functionWords: FunctionWords

  init(_ language: Language) { functionWords = FunctionWords(language) }

  func contains(_ token: Token) -> Bool {
    switch token.kind {
    case .punctuation: false
    case .number, .name, .url, .email, .code: true
    // The aligner ties no word of two letters.
    case .word: token.range.count > 2 && !functionWords.contains(token.form)
    }
  }
}

/// How many of a side's content words are tied to the other side.
struct TiedShare {
  var language: Language
  var tied = 0
  var words = 0

  init(_ side: Side, _ ties: [TiedWord], _ content: ContentWords) {
    language = side.language
    var isTied = Array(repeating: false, count: side.tokens.count)
    for word in ties {
      for token in word.tokens { isTied[token] = true }
    }
    for segment in side.segments {
      for token in segment.tokens where content.contains(side.tokens[token]) {
        words += 1
        tied += isTied[token] ? 1 : 0
      }
    }
  }

  var sentence: String {
    words == 0
      ? "\(language) no words"
      : "\(language) \(Int((100 * Double(tied) / Double(words)).rounded())) % "
        + "(\(tied) of \(counted(words, "word")))"
  }
}
