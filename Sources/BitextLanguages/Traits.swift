public import BitextCore

/// What a language does as a whole: the lines of `traits.txt` in its pack that say `yes`.
public struct Traits: OptionSet, Hashable, Sendable {
  /// The bits, a trait each.
  public let rawValue: UInt64
  /// The traits of some bits.
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Common nouns begin with a capital, so that a capital makes no name.
  public static let capitalisedNouns = Traits(rawValue: 1)

  /// An ordinal is a figure with a full stop, "der 5. Mai", and so is a Roman one.
  public static let ordinalPoint = Traits(rawValue: 1 << 1)

  /// A capital inside of a sentence tells a name.
  public static let capitalsTellNames = Traits(rawValue: 1 << 2)

  /// Months begin with a capital, so that "may" is none.
  public static let capitalisedMonths = Traits(rawValue: 1 << 3)
  /// Weekdays and all that is made of them do.
  public static let capitalisedWeekdays = Traits(rawValue: 1 << 4)
  /// A comma parts decimals.
  public static let decimalComma = Traits(rawValue: 1 << 5)
  /// A day never stands behind its month.
  public static let dayBeforeMonth = Traits(rawValue: 1 << 6)
  /// In digits, the month stands before the day: 9/11.
  public static let monthFirst = Traits(rawValue: 1 << 7)
  /// An hour without a word about the half of the day is one of 24.
  public static let dayClock = Traits(rawValue: 1 << 8)
  /// Minutes may stand behind the word for the hour: "17 Uhr 30", "17 h 30".
  public static let minutesBehindHour = Traits(rawValue: 1 << 9)
  /// Quarters are told of the hour that they lead to: "viertel neun" is a quarter past eight.
  public static let quartersOfComingHour = Traits(rawValue: 1 << 10)
  /// The words between minutes and hour are prepositions of all kinds, so that a clock time takes
  /// more than them.
  public static let ambiguousClockWords = Traits(rawValue: 1 << 11)
  /// Cents may stand behind the currency: "drei Euro fünfzig", "2 € 50".
  public static let centsBehindCurrency = Traits(rawValue: 1 << 12)
  /// In compounds, the unit stands before the ten: "dreiundzwanzig".
  public static let unitBeforeTen = Traits(rawValue: 1 << 13)
  /// Number words are those of CLDR's spell-out rules, and the pack has only what these lack.
  public static let spellOutRules = Traits(rawValue: 1 << 14)
  /// Roman numerals with an ending are ordinals: "XIXe siècle".
  public static let romanOrdinals = Traits(rawValue: 1 << 15)
  /// Names of countries and the like have an article as nouns do: "la France".
  public static let namesWithArticle = Traits(rawValue: 1 << 16)
  /// The word that tells one dollar from another stands behind: "dollars canadiens".
  public static let qualifierBehindCurrency = Traits(rawValue: 1 << 17)
  /// Centimetres may stand behind metres as cents behind a currency: "1 m 83".
  public static let centimetresBehindMetre = Traits(rawValue: 1 << 18)
  /// Guillemets point outwards, with blanks between them and what they hold: « oui ».
  public static let gapInQuotations = Traits(rawValue: 1 << 19)

  /// The traits by their keys in the file.
  static let keys: [(key: StaticString, trait: Traits)] = [
    ("capitalised nouns", .capitalisedNouns),
    ("capitals tell names", .capitalsTellNames),
    ("capitalised months", .capitalisedMonths),
    ("capitalised weekdays", .capitalisedWeekdays),
    ("decimal comma", .decimalComma),
    ("ordinal point", .ordinalPoint),
    ("day before month", .dayBeforeMonth),
    ("month first", .monthFirst),
    ("clock of 24 hours", .dayClock),
    ("minutes behind hour", .minutesBehindHour),
    ("quarters of coming hour", .quartersOfComingHour),
    ("ambiguous clock words", .ambiguousClockWords),
    ("cents behind currency", .centsBehindCurrency),
    ("unit before ten", .unitBeforeTen),
    ("spell-out rules", .spellOutRules),
    ("roman ordinals", .romanOrdinals),
    ("names with article", .namesWithArticle),
    ("qualifier behind currency", .qualifierBehindCurrency),
    ("centimetres behind metre", .centimetresBehindMetre),
    ("gap in quotations", .gapInQuotations),
  ]
}

extension Pack {
  /// What the language does as a whole.
  public var traits: Traits {
    let lists = self[.traits]
    return Traits(
      Traits.keys.filter { lists.words($0.key).contains { $0.elementsEqual("yes".utf8) } }
        .map(\.trait))
  }
}

extension Traits {
  /// The traits of a language; none where there is no pack.
  public static func of(_ language: Language) -> Traits { Pack.of(language)?.traits ?? [] }
}
