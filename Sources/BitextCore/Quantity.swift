/// A figure, date or measure as it was read from the text: a canonical value with its kind.
///
/// Weekdays and clock times beside a date are quantities of their own. A range, score or ratio
/// that is written in one go is one quantity with two ends.
public struct Quantity: Hashable, Sendable {
  /// What the figure says: how many, when, how much of what.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case cardinal, ordinal, percent, percentagePoints, money, measure, date, weekday, clock
    case duration, decade, century, age, score, range, ratio, fraction, multiplier, identifier
  }

  /// How the text hedges the figure: "about 300", "more than 300", "barely 300".
  public enum Approximation: UInt8, Hashable, Sendable {
    case exact, about, over, under
  }

  /// How the figure is written and what stands around it.
  public struct Traits: OptionSet, Hashable, Sendable {
    /// The bits, a trait each.
    public let rawValue: UInt16
    /// The traits of some bits.
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// In words, "twenty-three".
    public static let spelled = Traits(rawValue: 1)
    /// With the separators of the other language, `1.5` in a German text.
    public static let foreignFormat = Traits(rawValue: 2)
    /// The same amount in another unit or currency, in brackets: "45 miles (72 km)".
    public static let conversion = Traits(rawValue: 4)
    /// An amount without a figure: "many", "thousands", "Dutzende".
    public static let vague = Traits(rawValue: 8)
    /// A time told from today: "last year", "yesterday".
    public static let relative = Traits(rawValue: 16)
    /// Part of a name or a title: "Radio 4", "Channel 5".
    public static let name = Traits(rawValue: 32)
    /// Twelve-hour clock without a word about the half of the day.
    public static let halfDay = Traits(rawValue: 64)
    /// A four-digit figure that may be a year.
    public static let maybeYear = Traits(rawValue: 128)
    /// Day and month could stand in either order, `3/4/2025`.
    public static let eitherOrder = Traits(rawValue: 256)
    /// A version of three parts or more, an address or a telephone number.
    public static let version = Traits(rawValue: 1024)
    /// Made of words that a translator is free to render otherwise: "a third", "twice".
    public static let free = Traits(rawValue: 512)
    /// A number word in a set phrase, which says nothing of a number: "fifty-fifty".
    public static let idiom = Traits(rawValue: 2048)
    /// Names a chapter, a page or a step.
    public static let label = Traits(rawValue: 4096)
    /// A telephone number; its value is its digits without the zero in front.
    public static let telephone = Traits(rawValue: 8192)
    /// A telephone number that begins with the code of a country.
    public static let international = Traits(rawValue: 16384)
  }

  /// What the figure says.
  public var kind: Kind
  /// Where it stands in the document's `text`.
  public var range: TextRange
  /// The figure, or the lower end of a range, the first half of a score, the numerator of a
  /// fraction, the year of a date; zero where there is none.
  public var value: ExactDecimal
  /// The upper end of a range, the second half of a score, the denominator of a fraction.
  public var upper: ExactDecimal?
  /// The other value that an ambiguous figure may have: `1.234`, "11m".
  public var alternative: ExactDecimal?
  /// The power of ten of the last digit that is meant to count: -1 for 2.5, 5 for 1.5 million.
  public var precision: Int
  /// How the text hedges it.
  public var approximation: Approximation
  /// What is counted; `.none` where nothing is measured.
  public var unit: Unit
  /// The money it is of; nil for all else.
  public var currency: Currency?
  /// The time that a rate is told for: "180 litres a minute".
  public var per = Unit.none
  /// The parts of a date that the text names.
  public var day: CalendarDay
  /// Minutes since midnight of a clock time.
  public var minutes: Int
  /// How many minutes the time zone of a clock time is ahead of UTC, where the text names it.
  public var zone: Int?
  /// How it is written.
  public var traits: Traits
  /// Whether the reading is too uncertain to accuse, though it may answer to another.
  public var isSoft: Bool
  /// A hash of the letters of an identifier, otherwise 0.
  public var identity: UInt64

  /// A quantity; what is not given is none.
  public init(
    kind: Kind, range: TextRange, value: ExactDecimal = .zero, upper: ExactDecimal? = nil,
    alternative: ExactDecimal? = nil, precision: Int = 0, approximation: Approximation = .exact,
    unit: Unit = .none, currency: Currency? = nil, day: CalendarDay = CalendarDay(),
    minutes: Int = 0, zone: Int? = nil, traits: Traits = [], isSoft: Bool = false,
    identity: UInt64 = 0
  ) {
    self.kind = kind
    self.range = range
    self.value = value
    self.upper = upper
    self.alternative = alternative
    self.precision = precision
    self.approximation = approximation
    self.unit = unit
    self.currency = currency
    self.day = day
    self.minutes = minutes
    self.zone = zone
    self.traits = traits
    self.isSoft = isSoft
    self.identity = identity
  }

  /// The same for two quantities that very likely say the same thing, whatever their kinds; 0
  /// for soft readings. For aligners.
  public var matchKey: UInt64 {
    guard !isSoft, !traits.contains(.vague) else { return 0 }
    switch kind {
    case .identifier: return identity
    case .weekday: return Self.key(1, Int64(day.weekday), 0)
    case .clock: return Self.key(2, Int64(minutes % 720), 0)
    case .date where day.day > 0: return Self.key(3, Int64(day.month), Int64(day.day))
    case .date where day.year == 0: return Self.key(4, Int64(day.month), 0)
    case .decade: return Self.key(5, value.mantissa, Int64(value.exponent))
    case .range, .score, .ratio, .fraction:
      let low = min(value, upper ?? value)
      let high = max(value, upper ?? value)
      return Self.key(6, low.mantissa, Int64(low.exponent))
        ^ Self.key(7, high.mantissa, Int64(high.exponent))
    case _: return Self.key(8, value.magnitude.mantissa, Int64(value.exponent))
    }
  }

  private static func key(_ tag: Int64, _ first: Int64, _ second: Int64) -> UInt64 {
    WordHash.hash(
      [tag, first, second].flatMap { number in
        (0..<8).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
      })
  }
}
