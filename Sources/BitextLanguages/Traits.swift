public import BitextCore

/// What a language does as a whole: the lines of `traits.txt` in its pack that say `yes`.
public struct Traits: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64
  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Common nouns begin with a capital, so that a capital makes no name.
  public static let capitalisedNouns = Traits(rawValue: 1)

  /// Months begin with a capital, so that "may" is none.
  public static let capitalisedMonths = Traits(rawValue: 1 << 16)
  /// Weekdays and all that is made of them do.
  public static let capitalisedWeekdays = Traits(rawValue: 1 << 17)
  /// A comma parts decimals.
  public static let decimalComma = Traits(rawValue: 1 << 18)
  /// A point behind digits makes an ordinal of them.
  public static let ordinalPoint = Traits(rawValue: 1 << 19)
  /// A day never stands behind its month.
  public static let dayBeforeMonth = Traits(rawValue: 1 << 20)
  /// In digits, the month stands before the day: 9/11.
  public static let monthFirst = Traits(rawValue: 1 << 21)
  /// An hour without a word about the half of the day is one of 24.
  public static let dayClock = Traits(rawValue: 1 << 22)
  /// Minutes may stand behind the word for the hour: "17 Uhr 30", "17 h 30".
  public static let minutesBehindHour = Traits(rawValue: 1 << 23)
  /// Quarters are told of the hour that they lead to: "viertel neun" is a quarter past eight.
  public static let quartersOfComingHour = Traits(rawValue: 1 << 24)
  /// The words between minutes and hour are prepositions of all kinds, so that a clock time takes
  /// more than them.
  public static let ambiguousClockWords = Traits(rawValue: 1 << 25)
  /// Cents may stand behind the currency: "drei Euro fünfzig", "2 € 50".
  public static let centsBehindCurrency = Traits(rawValue: 1 << 26)
  /// In compounds, the unit stands before the ten: "dreiundzwanzig".
  public static let unitBeforeTen = Traits(rawValue: 1 << 27)
  /// Number words are those of CLDR's spell-out rules, and the pack has only what these lack.
  public static let spellOutRules = Traits(rawValue: 1 << 28)
  /// Roman numerals with an ending are ordinals: "XIXe siècle".
  public static let romanOrdinals = Traits(rawValue: 1 << 29)

  /// The word that tells one dollar from another stands behind: "dollars canadiens".
  public static let qualifierBehindCurrency = Traits(rawValue: 1 << 30)
  /// Centimetres may stand behind metres as cents behind a currency: "1 m 83".
  public static let centimetresBehindMetre = Traits(rawValue: 1 << 31)
  /// Blanks part quotation marks from what they hold: « oui ».
  public static let gapInQuotations = Traits(rawValue: 1 << 32)

  /// The traits by their keys in the file.
  static let keys: [(key: StaticString, trait: Traits)] = [
    ("capitalised nouns", .capitalisedNouns),
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
    ("qualifier behind currency", .qualifierBehindCurrency),
    ("centimetres behind metre", .centimetresBehindMetre),
    ("gap in quotations", .gapInQuotations),
  ]
}

extension Pack {
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
