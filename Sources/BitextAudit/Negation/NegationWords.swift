import BitextCore

/// The words by which a language denies, and those that carry a denial inside of them.
struct NegationWords: Sendable {
  /// How a word bears on what its sentence affirms.
  enum Sense {
    case neutral
    /// Turns the sentence over: "not", "kein".
    case denying
    /// Negative in itself, or narrows so much that the other language may deny: "fail", "ohne",
    /// "erst". Such a word may stand for a denial, and nothing is claimed against it.
    case tinged
  }

  private let denying: Set<UInt64>
  private let tinged: Set<UInt64>
  /// Pairs of words one after the other that affirm, although the first or second denies.
  private let idioms: Set<UInt64>
  private let comparing: Set<UInt64>
  /// Beginnings and ends of words, in lower case.
  private let beginnings: [[UInt8]]
  private let endings: [[UInt8]]
  /// Words that only look as if they had such a beginning, by their own.
  private let harmless: [[UInt8]]

  static func of(_ language: Language) -> NegationWords? {
    switch language {
    case .english: .english
    case .german: .german
    case _: nil
    }
  }

  /// The sense of a word by itself; `letters` are its folded letters.
  func sense(of form: UInt64, letters: ArraySlice<UInt8>) -> Sense {
    if denying.contains(form) { return .denying }
    if tinged.contains(form) { return .tinged }
    let isTinged =
      endings.contains { letters.count > $0.count + 2 && letters.suffix($0.count) == $0[...] }
      || beginnings.contains { letters.count > $0.count + 2 && letters.starts(with: $0) }
        && !harmless.contains { letters.starts(with: $0) }
    return isTinged ? .tinged : .neutral
  }

  /// Whether a word before a denial makes it a comparison: "so hoch wie seit Jahren nicht", which
  /// another language affirms.
  func compares(_ form: UInt64) -> Bool { comparing.contains(form) }

  func areIdiom(_ first: UInt64, _ second: UInt64) -> Bool {
    idioms.contains(Self.key(first, second))
  }

  private init(
    denying: String, tinged: String, idioms: [String], comparing: String, beginnings: String,
    endings: String,
    harmless: String
  ) {
    self.denying = Set(Self.words(denying).map { WordHash.hash($0) })
    self.tinged = Set(Self.words(tinged).map { WordHash.hash($0) })
    self.idioms = Set(
      idioms.map {
        let words = Self.words($0).map { WordHash.hash($0) }
        return words.count == 2 ? Self.key(words[0], words[1]) : 0
      })
    self.comparing = Set(Self.words(comparing).map { WordHash.hash($0) })
    self.beginnings = Self.words(beginnings)
    self.endings = Self.words(endings)
    self.harmless = Self.words(harmless)
  }

  private static func words(_ list: String) -> [[UInt8]] {
    list.split(whereSeparator: \.isWhitespace).map { WordFolding.folded(String($0)) }
  }

  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}

extension NegationWords {
  fileprivate static let english = NegationWords(
    denying: """
      not no cannot never nobody nothing nowhere don't doesn't didn't isn't aren't wasn't weren't
      haven't hasn't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't ain't mightn't
      """,
    tinged: """
      none non anti free neither nor without hardly barely scarcely seldom rarely little few nope unable unless
      until till except besides instead rather only merely solely least far too cease ceased ceases
      deny denies denied denying denial fail fails failed failing failure lack lacks lacked
      lacking refuse refuses refused refusing refusal avoid avoids avoided avoiding prevent
      prevents prevented preventing prevention stop stops stopped stopping stay stayed
      reject rejects rejected rejecting rejection decline declined declines declining
      forbid forbids forbade forbidden ban bans banned prohibit prohibits prohibited miss missed
      misses missing absent absence empty exclude excluded excludes excluding exclusion omit
      omitted skip skipped skips ignore ignored ignores ignoring lost lose loses losing
      abandon abandoned forget forgot forgets forgotten doubt doubts doubted doubtful false wrong
      wrongly complain complains complained needs impossible incapable inability incorrect invalid insufficient inadequate
      inappropriate incomplete inconsistent indefinite ineffective inefficient inevitable
      invisible infinite insecure inaccessible inactive inaccurate involuntary intolerable
      illegal illegally irregular irrelevant irresponsible immature immoral impatient imperfect
      difficult hard exempt spared resist resisted oppose opposed opposes opposition block blocked
      reluctant beyond otherwise regardless despite nonetheless nevertheless
      """,
    idioms: [
      "not only", "not just", "not merely", "not simply", "not least", "no doubt", "no wonder",
      "no matter", "no sooner", "if not", "or not", "why not", "no less", "no fewer", "no more",
      "not until", "never before", "not unlike", "not surprisingly", "no longer", "not long",
      "not far", "not necessarily", "not yet", "no one", "can't help", "can't wait",
      "cannot wait", "doesn't matter", "not quite", "not exactly", "not all", "not every",
      "not always", "not many", "not much", "yet to", "still to", "no better", "no worse",
      "no greater",
      "no bigger", "no higher", "no easier", "nothing but", "nothing like", "no other",
      "not even", "no later", "no earlier", "not more", "not less", "never mind", "don't worry",
      "don't forget", "never ever", "no problem",
    ],
    comparing: "than ever",
    beginnings: "un dis mis",
    endings: "less n't",
    harmless: "under unti unio unit uniq univ unif uncle disc disp dist dish disk dise misc miss")

  fileprivate static let german = NegationWords(
    denying: """
      nicht kein keine keinen keinem keiner keines nie niemals niemand niemanden niemandem nichts
      nirgends nirgendwo
      """,
    tinged: """
      nein weder ohne kaum selten wenig wenige weniger wenigen keineswegs keinesfalls
      keinerlei mitnichten nimmer außer statt stattdessen anstatt sondern nur lediglich bloß
      erst ehe bevor vergeblich vergebens umsonst egal gleichgültig zuletzt allein
      leer mangel mangels mangelt mangelte mangelnde fehlen fehlt fehlte fehlten fehlend fehlende
      fehler falsch falsche falschen verneinen verneint verneinte verbitten verbat verbeten erübrigen erübrigt leugnen leugnet leugnete bestritt
      bestreitet bestreiten dementiert dementierte dementieren verhindern verhindert verhinderte
      vermeiden vermeidet vermied vermieden verweigern verweigert verweigerte verweigerten
      weigern weigert weigerte weigerten ablehnen abgelehnt ablehnte lehnt lehnte lehnten ablehnung
      verbieten verbietet verbot verboten verzichten verzichtet verzichtete verzicht scheitern
      scheitert scheiterte gescheitert versagen versagt versagte versäumen versäumt versäumte
      verpassen verpasst verpasste verlieren verliert verlor verloren ausschließen ausgeschlossen
      ausschluss ignorieren ignoriert ignorierte vergessen vergisst vergaß zweifel zweifellos
      zweifelt zweifelhaft bezweifeln bezweifelt schwer schwierig inakzeptabel instabil
      andernfalls sonst trotzdem dennoch trotz ungeachtet stoppen gestoppt stoppte
      abhalten unterlassen unterließ unterbleiben entfällt entfallen entgehen entging
      verborgen beschweren beschwert bemängeln bemängelt ausnahme tabu verschont erspart abwesend abwesenheit
      """,
    idioms: [
      "nicht nur", "nicht bloß", "nicht allein", "nicht lediglich", "nicht zuletzt",
      "nicht wahr", "kein wunder", "keine frage", "kein zweifel", "keinen zweifel", "wenn nicht",
      "oder nicht", "warum nicht", "nichts anderes", "nichts als", "nicht selten", "nicht weit",
      "nicht mehr", "nicht weniger", "noch nicht", "noch nie", "nicht einmal", "nicht umhin",
      "nicht ganz", "nicht gerade", "nicht unbedingt", "nicht immer", "nicht alle", "nicht jeder",
      "nicht viel", "nicht viele", "nicht zu", "nicht lange", "kein anderer", "keine andere",
      "kein problem", "nichts weiter", "nie zuvor", "keine bessere", "kein besserer",
      "kein besseres", "nie wieder", "nicht länger",
    ],
    comparing: "seit",
    beginnings: "un miss nicht anti",
    endings: "los lose losen loser loses losem losigkeit frei freie freien freier freies",
    harmless: "und unt uns unser unge uni")
}
