import BitextCore
import BitextLanguages

/// What may stand between and behind the parts of a compound that is written as one word.
struct CompoundGrammar: Sendable {
  /// Linking elements, longest first.
  let links: [[UInt8]]
  /// What may come first without being a part worth the name.
  let particles: [[UInt8]]
  /// Endings of inflection that the last part may bear.
  let endings: [[UInt8]]
  /// What an infinitive loses inside compounds, longest first.
  private let infinitiveEndings: [[UInt8]]

  /// A shorter verb leaves too little to be known by.
  private static let shortestVerb = 6

  /// The grammar of a language, or nil where compounds are not written as one word.
  static let of = Memo<Language, CompoundGrammar?> { language in
    guard let pack = Pack.of(language), pack.knows(.compounds) else { return nil }
    return CompoundGrammar(pack[.compounds])
  }

  private init(_ lists: PackLists) {
    links = lists.foldedWords("links")
    particles = lists.foldedWords("particles")
    endings = lists.foldedWords("endings")
    infinitiveEndings = lists.foldedWords("infinitive")
  }

  /// What is left of an infinitive inside compounds: "wohn" of "wohnen".
  func stem(ofVerb folded: [UInt8]) -> [UInt8]? {
    guard folded.count >= Self.shortestVerb,
      let ending = infinitiveEndings.first(where: folded.hasSuffix)
    else { return nil }
    return folded.dropLast(ending.count)
  }
}

extension PackLists {
  /// The words under a key as `WordFolding` folds them.
  func foldedWords(_ key: StaticString) -> [[UInt8]] { words(key).map(WordFolding.folded) }
}

extension [UInt8] {
  func hasSuffix(_ ending: [UInt8]) -> Bool { suffix(ending.count).elementsEqual(ending) }
}
