import BitextCore
import BitextLanguages

/// What a language says of a word that stands twice in a row.
struct DoubleLists: Sendable {
  private let slips: WordList
  private let right: WordList
  private let particles: WordList
  private let relatives: WordList
  private let copulas: WordList
  private let openers: WordList

  /// Nil for languages of which nothing is known: there, any double may be right.
  static let of = Memo<Language, DoubleLists?> { $0.lists(.doubles).map(DoubleLists.init) }

  private init(_ lists: PackLists) {
    slips = WordList(lists.words("slips"))
    right = WordList(lists.words("right"))
    particles = WordList(lists.words("particles"))
    relatives = WordList(lists.words("relatives"))
    copulas = WordList(lists.words("copulas"))
    openers = WordList(lists.words("openers"))
  }

  /// Function words that no sentence has twice in a row, or hardly any.
  func isSlip(_ token: Token) -> Bool { slips.contains(token) }

  /// Verbs that meet where a clause is the subject: "What it is is a bridge."
  func isCopula(_ token: Token) -> Bool { copulas.contains(token) }

  /// Words that open such a clause.
  func isOpener(_ token: Token) -> Bool { openers.contains(token) }

  /// Pronouns that meet, words doubled for stress, words that sound.
  func isLegitimate(_ token: Token) -> Bool { right.contains(token) }

  /// Words that meet where the second opens a name: "la politique de de Gaulle".
  func isParticle(_ token: Token) -> Bool { particles.contains(token) }

  /// Words that open a relative clause and its first phrase alike: "Leute, die die Stadt kennen".
  func isRelative(_ token: Token) -> Bool { relatives.contains(token) }
}
