import BitextCore
import BitextLanguages

/// What a capital tells in a language.
struct CapitalWords: Sendable {
  static let of = Memo<Language, CapitalWords> { CapitalWords($0) }

  /// Whether a capital inside of a sentence makes a name.
  let tellNames: Bool
  /// Words with a capital that are no names, as written.
  let words: WordTable<Void>
  /// Words before a person's name, folded.
  let titles: WordTable<Void>
  /// Endings with a capital that mark all genders: "LehrerInnen", "StudentIn".
  private let genderedEndings: [ArraySlice<UInt8>]

  init(_ language: Language) {
    let lists = Pack.lists(.capitals, of: language)
    tellNames = Traits.of(language).contains(.capitalsTellNames)
    words = WordTable(lists.words("words"))
    titles = WordTable(lists.words("titles"))
    genderedEndings = lists.words("gendered endings")
  }

  func endsGendered(_ word: ArraySlice<UInt8>) -> Bool {
    genderedEndings.contains { word.suffix($0.count).elementsEqual($0) }
  }
}
