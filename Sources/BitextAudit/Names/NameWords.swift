import BitextCore
import BitextLanguages

/// What a language says around names, and does with them.
struct NameWords: Sendable {
  private let determiners: WordList
  /// For words of one sense in any language, by the key of their letters, what they stand for.
  private let groups: [UInt64: UInt64]
  /// What names get by inflection and derivation; nil where that is not known.
  private let endings: [[UInt8]]?
  /// Whether a capital is all it takes to know a name. Of a language of which nothing is known, it
  /// is not.
  let areMarkedByCapital: Bool
  /// Whether names have articles as nouns do: "la France".
  let haveArticles: Bool

  static let of = Memo<Language, NameWords> { NameWords($0) }

  private init(_ language: Language) {
    let lists = language.lists(.names)
    let traits = Traits.of(language)
    determiners = WordList(lists?.words("determiners") ?? [])
    endings = lists?.words("endings").map(WordFolding.folded)
    areMarkedByCapital = lists != nil && !traits.contains(.capitalisedNouns)
    haveArticles = traits.contains(.namesWithArticle)
    var groups: [UInt64: UInt64] = [:]
    for entry in lists?.entries ?? [] where entry.key.starts(with: "group ".utf8) {
      let group = WordHash.hash(entry.key)
      for word in entry.words { groups[TokenLetters.key(of: word)] = group }
    }
    self.groups = groups
  }

  /// Whether an article or the like stands right before a token.
  func haveDeterminer(before token: Int, in side: Side) -> Bool {
    token > 0 && determiners.contains(side.tokens[token - 1])
  }

  /// What the word of a key stands for, the same for its renderings.
  func group(of key: UInt64) -> UInt64? { groups[key] }

  /// Whether one name is the other with an ending.
  func areInflected(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    guard long.count > short.count, long.starts(with: short) else { return false }
    let rest = long.dropFirst(short.count)
    guard let endings else { return rest.count <= Self.longestEnding && rest.first != short.last }
    return endings.contains { rest.elementsEqual($0) }
  }

  /// Whether two names are one with an ending of either language: "Newsletters", "Newslettern".
  func inflects(_ a: ArraySlice<UInt8>, _ other: NameWords, _ b: ArraySlice<UInt8>) -> Bool {
    let stem = zip(a, b).prefix { $0 == $1 }.count
    guard stem >= Self.leastStem, let endings, let others = other.endings else { return false }
    return endings.contains { a.dropFirst(stem).elementsEqual($0) }
      && others.contains { b.dropFirst(stem).elementsEqual($0) }
  }

  /// Of shorter stems, an ending is half of the name: "Anna", "Anne".
  private static let leastStem = 6

  /// As long as the usual endings of the languages that are known.
  private static let longestEnding = 3
}
