extension Lexeme {
  /// What a word does in one production alone; asked for where that production is tried.
  struct Cues: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    /// "am", "pm": tell the half of the day without "o'clock".
    static let meridiem = Cues(bit: 0)
    /// The "o" of "o'clock".
    static let oclockHead = Cues(bit: 1)
    /// "it", "is": what stands before a time that is told.
    static let clockSubject = Cues(bit: 2)
    static let clockVerb = Cues(bit: 3)
    /// "halb": half an hour before the hour that it names.
    static let halfBeforeHour = Cues(bit: 4)
    /// "eine": a number word that is no hour before "Uhr".
    static let noHour = Cues(bit: 5)
    /// "heures": stands behind an hour, and may as well count hours.
    static let hourWord = Cues(bit: 6)
    /// "may", "march": of the homographs, those that are verbs.
    static let verb = Cues(bit: 7)
    /// "christmas": names its feast only with a tail behind it.
    static let feastStem = Cues(bit: 8)
    /// "eve": the tail that means the day before.
    static let eve = Cues(bit: 9)
    static let possessive = Cues(bit: 10)
    /// "Weihnachtsfeiertag": has an ordinal in front, for several days in a row.
    static let countedFeast = Cues(bit: 11)
    /// "Jahre" behind "neunziger".
    static let decadeNoun = Cues(bit: 12)
    /// "années" in front of 1990.
    static let decadeHead = Cues(bit: 13)
    /// The "s" of `1990's`.
    static let apostropheDecade = Cues(bit: 14)
    /// "cent" and "mille" behind "per".
    static let hundredBehindPer = Cues(bit: 15)
    static let thousandBehindPer = Cues(bit: 16)
    /// "pour": is "per" only in front of these.
    static let perHundred = Cues(bit: 17)
    /// "heavier", "schwer": says that pounds are a weight.
    static let mass = Cues(bit: 18)
    /// "later", "danach": says that a time is a point and no rate.
    static let movesTime = Cues(bit: 19)
    /// "other" of "every other".
    static let other = Cues(bit: 20)
    static let telephoneExtension = Cues(bit: 21)
    /// "am" of "am Tag"; "in" and "der" of "in der Woche".
    static let rateArticle = Cues(bit: 22)
    static let rateHead = Cues(bit: 23)
    static let rateTail = Cues(bit: 24)
    /// The "in" of `6ft 2in`.
    static let inchMark = Cues(bit: 25)
    /// "carré", "cube" behind a length.
    static let squareBehind = Cues(bit: 26)
    static let cubicBehind = Cues(bit: 27)
    /// Makes another unit of the one behind it, "light years".
    static let pair = Cues(bit: 28)
    /// "de" between a scale and what it counts, "millions de dollars".
    static let partitive = Cues(bit: 29)
    /// "l", "d": a word that has lost its end before an apostrophe.
    static let elided = Cues(bit: 30)
    /// "septante": a ten that CLDR's rules lack.
    static let ten = Cues(bit: 31)
    /// "demie" without an article: "cinq heures et demie".
    static let halfBehindUnit = Cues(bit: 32)
    /// "vingtaine", "centaine": a number as a noun, which multiplies and has a partitive behind it.
    static let crowd = Cues(bit: 34)
    /// "au" of "au moins" and "au plus", which bound the other way round.
    static let boundHead = Cues(bit: 35)
    /// "sur" of "un enfant sur cinq".
    static let wholeHead = Cues(bit: 36)
    /// "phase", "Band": has a Roman numeral behind it as often as a figure.
    static let romanHead = Cues(bit: 37)
    /// A Roman numeral with an ending.
    static let roman = Cues(bit: 33)
  }
}
