import BitextCore
import BitextLanguages

/// What a phrase of a page gives away; a phrase may give away several things.
///
/// The phrases are those of all packs: a page is read before its language is known.
struct PageWords: OptionSet, Hashable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Whether both give away something of the same kind; asked so often that a build without
  /// optimisation must not go through `SetAlgebra`.
  func overlaps(_ other: PageWords) -> Bool { rawValue & other.rawValue != 0 }

  static let actions = PageWords(bit: 0)
  static let aroundActions = PageWords(bit: 1)
  static let captionLabels = PageWords(bit: 2)
  static let captionOpenings = PageWords(bit: 3)
  static let by = PageWords(bit: 4)
  static let betweenNames = PageWords(bit: 5)
  static let authorLabels = PageWords(bit: 6)
  static let creditLabels = PageWords(bit: 7)
  static let creditOpenings = PageWords(bit: 8)
  static let agencies = PageWords(bit: 9)
  static let translators = PageWords(bit: 10)
  static let dateLabels = PageWords(bit: 11)
  static let amongFigures = PageWords(bit: 12)
  static let readingTime = PageWords(bit: 13)
  static let comments = PageWords(bit: 14)
  static let oneComment = PageWords(bit: 15)
  static let aboutAuthor = PageWords(bit: 16)
  static let contents = PageWords(bit: 17)
  static let legal = PageWords(bit: 18)
  static let legalForms = PageWords(bit: 19)
  static let pages = PageWords(bit: 20)
  static let sections = PageWords(bit: 21)
  static let neighbours = PageWords(bit: 22)
  static let languages = PageWords(bit: 23)
  static let offers = PageWords(bit: 24)
  static let outside = PageWords(bit: 25)
  static let besideOffers = PageWords(bit: 26)
  static let prompts = PageWords(bit: 27)
  static let related = PageWords(bit: 28)
  static let more = PageWords(bit: 29)
  static let articles = PageWords(bit: 30)
  static let further = PageWords(bit: 31)
  static let sources = PageWords(bit: 32)
  static let tags = PageWords(bit: 33)
  static let subjects = PageWords(bit: 34)
  static let besideSubjects = PageWords(bit: 35)
  static let rendering = PageWords(bit: 36)
  static let visitor = PageWords(bit: 37)
  static let politeVisitor = PageWords(bit: 38)
  static let translations = PageWords(bit: 39)
  static let closed = PageWords(bit: 40)

  /// What the lists of the packs give away, by role and key.
  static let keys: [(role: PackRole, lists: [(key: StaticString, words: PageWords)])] = [
    (.pageActions, [("actions", .actions), ("around actions", .aroundActions)]),
    (.pageCaptions, [("labels", .captionLabels), ("openings", .captionOpenings)]),
    (
      .pageCredits,
      [
        ("by", .by), ("between names", .betweenNames), ("authors", .authorLabels),
        ("labels", .creditLabels), ("openings", .creditOpenings), ("agencies", .agencies),
        ("translators", .translators),
      ]
    ),
    (
      .pageDates,
      [
        ("labels", .dateLabels), ("among figures", .amongFigures), ("reading time", .readingTime),
      ]
    ),
    (
      .pageHeadings,
      [
        ("comments", .comments), ("one comment", .oneComment), ("author", .aboutAuthor),
        ("contents", .contents),
      ]
    ),
    (.pageLegal, [("notices", .legal), ("legal forms", .legalForms)]),
    (
      .pageMenu,
      [
        ("pages", .pages), ("sections", .sections), ("neighbours", .neighbours),
        ("languages", .languages),
      ]
    ),
    (
      .pageOffers,
      [
        ("anywhere", .offers), ("outside the text", .outside), ("beside offers", .besideOffers),
        ("prompts", .prompts),
      ]
    ),
    (
      .pageRelated,
      [
        ("introductions", .related), ("more", .more), ("articles", .articles),
        ("further", .further),
      ]
    ),
    (.pageSources, [("sources", .sources), ("tags", .tags)]),
    (
      .pageSubjects,
      [
        ("subjects", .subjects), ("beside subjects", .besideSubjects), ("rendering", .rendering),
        ("translations", .translations),
        ("visitor", .visitor), ("polite", .politeVisitor),
      ]
    ),
  ]
}

extension PageWords {
  /// The phrases of all packs, which are laid out when the first line asks.
  private static let table: PhraseTable = {
    var table = PhraseTable()
    for (role, lists) in keys {
      for pack in Pack.everywhere(role) {
        for (key, words) in lists {
          for entry in pack[key] { table.insert(Array(entry.value), as: words) }
        }
        if role == .pageCredits { table.insertTranslators(pack) }
      }
    }
    // Only of languages whose pages are known: a little word of one is a great one of another.
    for language in Pack.languages(knowing: .pageSubjects) {
      let lists = Pack.lists(.closedClasses, of: language)
      for word in lists.words("closed") + lists.words("leading") {
        table.insert(Array(word), as: .closed)
      }
    }
    return table
  }()

  /// The length in words of the longest phrase of this kind that begins at a word.
  func match(_ words: [LineShape.Word], at start: Int = 0) -> Int? {
    Self.table.match(self, words, at: start)
  }

  /// Whether a word by itself is a phrase of this kind.
  func contains(_ word: UInt64) -> Bool { Self.table.contains(self, word) }

  /// Whether a phrase of this kind stands anywhere among the words.
  func occurs(in words: [LineShape.Word]) -> Bool {
    words.indices.contains { match(words, at: $0) != nil }
  }
}

extension PhraseTable {
  /// The credits of translators that name a language, "from the German by", for every language.
  fileprivate mutating func insertTranslators(_ pack: PackLists) {
    let languages = pack.phrases("languages")
    for phrase in pack.phrases("translators from") {
      let start = phrase.prefix { $0 != UInt8(ascii: "*") }
      let end = phrase[start.endIndex...].dropFirst()
      for language in languages { insert(Array(start + language + end), as: .translators) }
    }
  }
}
