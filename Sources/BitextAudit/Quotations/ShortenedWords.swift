import BitextCore
import BitextLanguages

/// Words of a language that have lost their beginning, so that what looks like an opening mark is
/// an apostrophe.
struct ShortenedWords: Sendable {
  private let words: Set<[UInt8]>

  /// Knows no words of languages of which nothing is known.
  static let of = Memo<Language, ShortenedWords> { language in
    let words = language.lists(.apostrophes)?.words("shortened") ?? []
    return ShortenedWords(words: Set(words.map(WordFolding.folded)))
  }

  /// Whether such a word, or a decade without its century, stands behind the mark.
  func stand(in text: [UInt8], behind mark: TextRange) -> Bool {
    let word = text[mark.upper...].prefix(8).prefix { $0.isASCIILetter }
    if word.isEmpty { return mark.upper < text.count && text[mark.upper].isDigit }
    return words.contains(WordFolding.folded(word))
  }
}
