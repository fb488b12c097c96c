import BitextCore
import BitextLanguages

/// What a language writes to a figure and makes it no other word: "5th", "1990er".
enum NumberEndings {
  static let of = Memo<Language, WordTable<Void>> { language in
    let lists = Pack.lists(.ordinals, of: language)
    return WordTable(lists.words("ordinal suffixes") + lists.words("decade suffixes"))
  }
}
