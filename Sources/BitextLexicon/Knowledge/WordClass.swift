import BitextCore
import BitextLanguages

/// What a word does in an entry of a dictionary.
enum WordClass: UInt8 {
  /// Says something by itself.
  case open
  /// A pronoun, preposition, auxiliary and the like.
  case closed
  /// Stands before a headword and is no part of it: articles, the particle of an infinitive.
  case leading
  /// Stands for what may be filled in: "something", "oneself".
  case placeholder
}

extension WordClass {
  /// The words of a language that are not open, by the hash of their folded letters; none where
  /// the pack does not know them.
  static let closedWords = Memo<Language, [UInt64: WordClass]> { language in
    guard let lists = Pack.of(language)?[.closedClasses] else { return [:] }
    let classes: [(StaticString, WordClass)] = [
      ("closed", .closed), ("leading", .leading), ("placeholders", .placeholder),
    ]
    var words: [UInt64: WordClass] = [:]
    for (key, wordClass) in classes {
      for word in lists.words(key) { words[WordHash.hash(WordFolding.folded(word))] = wordClass }
    }
    return words
  }
}
