import BitextCore
import BitextLanguages

/// Tells the small words that one of two languages has and the other has not.
struct OwnWords {
  private static let frequent = Memo<Language, WordList> { language in
    WordList(language.lists(.frequent)?.words("words") ?? [])
  }

  private let own: WordList
  private let others: WordList

  init(of language: Language, besides other: Language) {
    own = Self.frequent(language)
    others = Self.frequent(other)
  }

  func contains(_ token: Token) -> Bool {
    token.kind == .word && own.contains(token) && !others.contains(token)
  }

  /// Whether the other language has it and this one has not.
  func isOther(_ token: Token) -> Bool {
    token.kind == .word && others.contains(token) && !own.contains(token)
  }
}
