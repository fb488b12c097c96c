import BitextCore
import BitextLanguages

/// Tells words behind which something must follow: articles, conjunctions, some prepositions.
enum OpenWords {
  /// None where a language's are not known.
  static let of = Memo<Language, WordList> { language in
    WordList(language.lists(.openWords)?.words("words") ?? [])
  }
}
