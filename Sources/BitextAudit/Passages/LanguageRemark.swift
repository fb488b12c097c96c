import BitextCore
import BitextLanguages

/// Tells remarks about the language of what is linked: "(German only)", "auf Englisch".
///
/// They stand on one side by their nature.
struct LanguageRemark: Sendable {
  private let languages: WordList
  private let others: WordList

  /// Nil for languages whose remarks are not known.
  static let of = Memo<Language, LanguageRemark?> { language in
    language.lists(.languageRemarks).map { lists in
      LanguageRemark(
        languages: WordList(lists.words("languages")), others: WordList(lists.words("others")))
    }
  }

  /// Whether all words of a run of segments say which language something is in.
  func isAll(of run: Range<Int>, in side: Side) -> Bool {
    var names = 0
    for token in side.tokens[side.tokens(of: run)] where token.isWordLike {
      if languages.contains(token) { names += 1 } else if !others.contains(token) { return false }
    }
    return names > 0
  }
}
