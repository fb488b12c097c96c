import BitextCore

/// All that a word can mean to a reader of figures.
struct Lexeme: Sendable {
  /// What a word does in the grammar.
  struct Roles: OptionSet, Sendable {
    let rawValue: UInt64
    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(bit: UInt64) { rawValue = 1 << bit }

    static let and = Roles(bit: 0)
    static let to = Roles(bit: 1)
    static let between = Roles(bit: 2)
    static let of = Roles(bit: 3)
    /// "a", "an".
    static let indefinite = Roles(bit: 4)
    /// "the", "her", "am", "zum": what makes the next ordinal a real one.
    static let determiner = Roles(bit: 5)
    static let about = Roles(bit: 6)
    static let over = Roles(bit: 7)
    static let under = Roles(bit: 8)
    /// "than", "als": the word between a comparative and its figure.
    static let than = Roles(bit: 9)
    static let percent = Roles(bit: 10)
    static let percentagePoint = Roles(bit: 11)
    /// "percentage", which only "points" complete.
    static let percentage = Roles(bit: 12)
    static let point = Roles(bit: 13)
    static let half = Roles(bit: 14)
    static let dozen = Roles(bit: 15)
    static let vague = Roles(bit: 16)
    static let times = Roles(bit: 17)
    static let old = Roles(bit: 18)
    static let oclock = Roles(bit: 19)
    static let am = Roles(bit: 20)
    static let pm = Roles(bit: 21)
    static let past = Roles(bit: 22)
    static let before = Roles(bit: 23)
    static let clockCue = Roles(bit: 24)
    static let zone = Roles(bit: 25)
    static let century = Roles(bit: 26)
    static let decade = Roles(bit: 27)
    /// "Figure", "Kapitel", "page": the figure behind it is a reference.
    static let label = Roles(bit: 28)
    /// "Radio", "Channel": the figure behind it is part of a name.
    static let name = Roles(bit: 29)
    static let yearCue = Roles(bit: 30)
    static let relative = Roles(bit: 31)
    static let square = Roles(bit: 32)
    static let cubic = Roles(bit: 33)
    static let per = Roles(bit: 34)
    /// "US", "australische": stands between a figure and its currency.
    static let qualifier = Roles(bit: 35)
    /// Means its number only beside other figures: "second", "one", "both".
    static let soft = Roles(bit: 36)
    /// A scale without a figure: "thousands", "Dutzende".
    static let plural = Roles(bit: 37)
    /// Only directly behind digits: `11m`, `3bn`, `5k`.
    static let attached = Roles(bit: 38)
    static let ordinalEnding = Roles(bit: 39)
    static let decadeEnding = Roles(bit: 40)
    static let noon = Roles(bit: 41)
    static let midnight = Roles(bit: 42)
    static let decimalPoint = Roles(bit: 43)
    static let degree = Roles(bit: 44)
    /// "May", "March", "Mark": means something else without a figure beside it.
    static let homograph = Roles(bit: 45)
    /// An adjective or noun with its figure inside: "dreijährig", "Fünfkampf".
    static let compound = Roles(bit: 46)
    static let aroundTheClock = Roles(bit: 48)
    /// "auf" behind "von".
    static let onto = Roles(bit: 49)
    static let minus = Roles(bit: 50)
    /// "freezing", "Gefrierpunkt": degrees below it are negative.
    static let freezing = Roles(bit: 51)
    /// "jeder": makes the next ordinal a share.
    static let each = Roles(bit: 52)
    /// A word for a span of time that is one without a figure: "fortnight", "Jahrzehnt".
    static let period = Roles(bit: 53)
    /// A part of a unit in one word: "Viertelstunde".
    static let portion = Roles(bit: 54)
    /// "out" of "one out of five".
    static let out = Roles(bit: 55)
    /// Makes the ordinal beside it a name that is not to be told otherwise.
    static let war = Roles(bit: 56)
    /// "Eve" and "Day" of a feast's name.
    static let feastTail = Roles(bit: 57)
    /// "zu", "gegen": between the two figures of a score.
    static let against = Roles(bit: 58)
    /// "Promille", "basis": counts hundredths or tenths of what "percent" and "points" do.
    static let permille = Roles(bit: 59)
    static let basis = Roles(bit: 60)
    /// "statt": what counts both figures stands behind the second.
    static let instead = Roles(bit: 47)
    /// The name of a month; follows from the rest.
    static let month = Roles(bit: 61)
    /// No number begins with a word without it; follows from the rest.
    static let numeral = Roles(bit: 62)
    /// Nothing begins with a word without it; follows from the rest.
    static let start = Roles(bit: 63)
  }

  var number: ExactDecimal?
  var ordinal: Int64?
  /// Of "twice", "verdreifacht".
  var multiple: ExactDecimal?
  /// Of "third", "Viertel".
  var denominator: Int64?
  /// The power of ten of "million", "Mrd", "k"; below zero for "Zehntelsekunde".
  var scale = 0
  var month: UInt8 = 0
  /// The day of a feast that always falls on the same, in `month`.
  var feast: UInt8 = 0
  var weekday: UInt8 = 0
  /// From 1, spring, to 4, winter.
  var season: UInt8 = 0
  /// Of a time zone, the minutes ahead of UTC.
  var zone: Int?
  var unit = Quantity.Unit.none
  var currency: Quantity.Currency?
  /// Of "australian", the dollar that is meant.
  var dollar: Quantity.Currency?
  var roles: Roles = []
  var cues: Cues = []

  private static let starting: Roles = [
    .half, .dozen, .vague, .plural, .noon, .midnight, .relative, .indefinite, .minus, .each,
    .period,
  ]

  mutating func add(_ meaning: QuantityMeaning) {
    switch meaning {
    case .number(let value): number = ExactDecimal(value)
    case .ordinal(let value): ordinal = value
    case .denominator(let value): denominator = value
    case .multiple(let value): multiple = value
    case .portion(let hundredths, let value):
      number = ExactDecimal(hundredths, exponent: -2)
      unit = value
      roles.formUnion([.portion, .compound])
    case .ten(let value):
      number = ExactDecimal(value)
      cues.insert(.ten)
    case .scale(let power): scale = power
    case .submultiple(let power, let value): (scale, unit) = (power, value)
    case .month(let value): month = value
    case .weekday(let value): weekday = value
    case .season(let value): season = value
    case .feast(let inMonth, let onDay): (month, feast) = (inMonth, onDay)
    case .zone(let minutes):
      zone = minutes
      roles.insert(.zone)
    case .unit(let value): unit = value
    case .currency(let code): currency = code
    case .dollar(let code): dollar = code
    case .role(let role): roles.formUnion(role)
    case .cue(let cue): cues.formUnion(cue)
    }
  }

  /// The same with the roles that say what can begin here.
  var marked: Lexeme {
    var marked = self
    if month > 0 { marked.roles.insert(.month) }
    if number != nil || ordinal != nil || denominator != nil || scale > 0
      || !roles.isDisjoint(with: [.half, .indefinite])
    {
      marked.roles.insert(.numeral)
    }
    let counts =
      number != nil || ordinal != nil || denominator != nil || multiple != nil || scale != 0
    if counts || month > 0 || weekday > 0 || season > 0 || currency != nil
      || !roles.isDisjoint(with: Self.starting)
    {
      marked.roles.insert(.start)
    }
    return marked
  }
}
