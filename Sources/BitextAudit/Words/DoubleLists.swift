import BitextCore

/// What a language says of a word that stands twice in a row.
struct DoubleLists {
  private let slips: WordList
  private let legitimate: WordList
  private let relatives: WordList
  private let copulas: WordList
  private let openers: WordList

  /// Of other languages than English and German nothing is known, and all doubles are doubtful.
  init(_ language: Language) {
    switch language {
    case .english:
      (slips, legitimate) = (WordList(Self.english), WordList(Self.englishDoubles))
    case .german: (slips, legitimate) = (WordList(Self.german), WordList(Self.germanDoubles))
    default: (slips, legitimate) = (WordList(""), WordList(""))
    }
    relatives = language == .german ? WordList(Self.germanRelatives) : WordList("")
    let isEnglish = language == .english
    copulas = isEnglish ? WordList("is was") : WordList("")
    openers = isEnglish ? WordList(Self.englishOpeners) : WordList("")
  }

  /// Function words that no sentence has twice in a row, or hardly any.
  func isSlip(_ token: Token) -> Bool { slips.contains(token) }

  /// Verbs that meet where a clause is the subject: "What it is is a bridge."
  func isCopula(_ token: Token) -> Bool { copulas.contains(token) }

  /// Words that open such a clause.
  func isOpener(_ token: Token) -> Bool { openers.contains(token) }

  /// Pronouns that meet, words doubled for stress, words that sound.
  func isLegitimate(_ token: Token) -> Bool { legitimate.contains(token) }

  /// Words that open a relative clause and its first phrase alike: "Leute, die die Stadt kennen".
  func isRelative(_ token: Token) -> Bool { relatives.contains(token) }

  private static let english = """
    the a an and or but nor of to in at by for from with without into onto upon between among
    against during through toward towards until because although while whereas if as than their
    its our your my are were be been has have does did would could should must may might shall
    this these those we they which whose whom when where
    """

  // "The man you gave her her book": what can be grammatical is no slip.
  private static let englishDoubles = """
    that had do who her you it what very really so many much long far more again over out
    up down no yes now there well ha he hee ho hi hey oh la blah bla bye tut tsk knock hear come
    one two three on off can will not never ever same
    """

  private static let englishOpeners = """
    what who where when why how which that whatever all it thing problem point question truth
    """

  private static let german = """
    und oder aber sondern dass weil wenn ob als obwohl sowie in im ins mit bei beim am aus auf für
    gegen ohne durch zum zur vom nach seit zwischen während wegen ein eine einen einem einer eines
    kein keine keinen sich ist sind hat wird wurde kann man auch noch diese dieser dieses diesen
    diesem seine seinen ihre ihren unsere wie
    """

  private static let germanRelatives = "die der das den dem"

  // "Dass sie sie sah", "zu zu hohen Preisen", "über über hundert Fälle", "von von der Leyen".
  private static let germanDoubles = """
    sie es ihr ihm wir uns euch wer was wo zu über um unter von vor an werden worden sein haben
    waren nicht sehr ganz viel viele so ja nein doch nur na nun hin her ach oh ah ha he ho hi la
    bla blabla tut toi klopf pst schnell lange immer mehr wieder nie eins zwei drei
    """
}
