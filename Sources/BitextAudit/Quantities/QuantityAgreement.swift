import BitextCore

/// How far two quantities say the same.
enum QuantityAgreement: Int, Comparable {
  case none
  /// Only if one is read as if it stood in the other language: `1,234` for `1,234`.
  case format
  /// Loosely: a rounded figure that says so, a day for its date.
  case loose
  /// By conversion or through a part: miles and kilometres, a year and a date in it.
  case converted
  /// The same value of another kind.
  case value
  case same

  static func < (a: QuantityAgreement, b: QuantityAgreement) -> Bool { a.rawValue < b.rawValue }

  init(_ a: Quantity, _ b: Quantity) {
    self = Self.ordered(a, b) ?? Self.ordered(b, a) ?? Self.amounts(a, b)
  }

  /// The agreement of kinds that are no plain amounts; nil where this order does not decide.
  private static func ordered(_ a: Quantity, _ b: Quantity) -> QuantityAgreement? {
    if a.traits.contains(.vague) { return vague(a, b) }
    if a.traits.contains(.relative) { return disagreement }
    switch a.kind {
    case .identifier: return identifier(a, b)
    case .weekday:
      return b.kind == .weekday && a.day.weekday == b.day.weekday ? .same : disagreement
    case .clock: return clock(a, b)
    case .date: return date(a, b)
    case .decade: return decade(a, b)
    case .range, .score, .ratio: return pair(a, b)
    case .fraction: return fraction(a, b)
    case .multiplier: return multiplier(a, b)
    case _ where a.isCents: return cents(a, b)
    case _: return nil
    }
  }

  /// `none`, where Swift would take it for the lack of an answer.
  private static let disagreement = QuantityAgreement.none

  private static func identifier(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    if b.kind == .identifier {
      if a.identity == b.identity { return .same }
      return isSameTelephone(a, b) || isSameTelephone(b, a) ? .value : .none
    }
    guard let figure = a.value.integer, let other = b.value.integer, figure > 1 else {
      return .none
    }
    let isShortYear = b.kind == .date && figure < 100 && other % 100 == figure
    return figure == other || isShortYear ? .loose : .none
  }

  /// Whether the second is the first with the code of its country in front, or the same digits.
  private static func isSameTelephone(_ a: Quantity, _ b: Quantity) -> Bool {
    guard a.traits.contains(.telephone), b.traits.contains(.telephone),
      let home = a.value.integer, let abroad = b.value.integer, home >= 100_000
    else { return false }
    if home == abroad { return true }
    guard b.traits.contains(.international), !a.traits.contains(.international) else {
      return false
    }
    var power = 1_000_000
    while power <= home { power *= 10 }
    return abroad % power == home && (1...999).contains(abroad / power)
  }

  private static func vague(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard b.traits.contains(.vague) else {
      return a.value != .zero && a.value == b.value ? .loose : .none
    }
    return a.value == b.value ? .same : a.value == .zero || b.value == .zero ? .loose : .none
  }

  static func clock(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    switch b.kind {
    case .clock:
      if let x = a.zone, let y = b.zone, x != y {
        return (a.minutes - x - b.minutes + y) % 720 == 0 ? .converted : .none
      }
      if a.minutes == b.minutes { return .same }
      let isHalf = a.traits.union(b.traits).contains(.halfDay)
      return isHalf && a.minutes % 720 == b.minutes % 720 ? .value : .none
    case .score:
      let parts = (Int64(a.minutes / 60), Int64(a.minutes % 60))
      return b.value == ExactDecimal(parts.0) && b.upper == ExactDecimal(parts.1) ? .value : .none
    case .range:
      // "five to twelve" is a time where it is no range.
      let isBefore = b.value == ExactDecimal(Int64(60 - a.minutes % 60))
      return isBefore && b.upper == ExactDecimal(Int64(a.minutes / 60 % 12 + 1)) ? .loose : .none
    case .measure:
      // An end of "de 18 à 19 heures".
      let isHour =
        b.unit == .hour
        && b.value.multiplied(by: ExactDecimal(60)) == ExactDecimal(Int64(a.minutes))
      return isHour ? .loose : .none
    case .duration:
      // "1 h 30" is a time of day and a span of time.
      let isSpan = b.value.multiplied(by: b.unit.factor) == ExactDecimal(Int64(a.minutes * 60))
      return isSpan && a.minutes % 60 > 0 && b.unit.dimension == .time ? .loose : .none
    case .cardinal, .ordinal:
      let hour = a.minutes / 60
      // "at 9.05" may be any figure.
      let written = ExactDecimal(Int64(hour * 100 + a.minutes % 60), exponent: -2)
      if b.value == written, b.kind == .cardinal { return .loose }
      let isHour = a.minutes % 60 == 0 && (b.value.integer == hour || b.value.integer == hour % 12)
      return isHour ? .loose : .none
    case _: return .none
    }
  }

  private static func date(_ a: Quantity, _ b: Quantity) -> QuantityAgreement? {
    guard b.kind == .date else {
      if a.day.month == 0 { return nil }
      if b.kind == .decade || b.kind == .clock || b.kind == .weekday {
        return disagreement
      }
      let isDay = a.day.day > 0 && b.value == ExactDecimal(Int64(a.day.day)) && b.unit == .none
      let isYear = a.day.year > 0 && b.value == a.value && b.traits.contains(.maybeYear)
      return isDay || isYear ? .loose : disagreement
    }
    if b.traits.contains(.relative) { return disagreement }
    return days(a, b)
  }

  private static func days(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    let (x, y) = (a.day, b.day)
    if x.year > 0, y.year > 0, x.year != y.year { return .none }
    if x.month == 0 || y.month == 0 {
      return x.year == y.year ? (x == y ? .same : .converted) : .none
    }
    if x.month == y.month, x.day == y.day { return .same }
    if CalendarDay.overlap(x.month, y.month) { return .converted }
    if a.traits.union(b.traits).contains(.eitherOrder), x.month == y.day, x.day == y.month {
      return .value
    }
    return x.month == y.month && (x.day == 0 || y.day == 0) ? .converted : .none
  }

  private static func decade(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard let x = a.value.integer, let y = b.value.integer else { return .none }
    // The 1800s are the 19th century.
    if b.kind == .century { return x == (y - 1) * 100 ? .converted : .none }
    if b.kind == .decade { return x == y || x % 100 == y % 100 && min(x, y) < 100 ? .same : .none }
    return x == y ? .converted : .none
  }

  private static func fraction(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard let under = a.upper else { return .none }
    if b.kind == .fraction || b.kind == .ratio || b.kind == .range || b.kind == .score {
      return a.value == b.value && a.upper == b.upper ? .same : .none
    }
    guard let product = b.value.multiplied(by: under) else { return .none }
    if b.kind == .percent {
      if product.shifted(by: -2) == a.value { return .converted }
      // A third is 33 percent, or 33.3.
      let gap = product.adding(a.value.shifted(by: 2).negated)?.magnitude
      let half = under.multiplied(by: ExactDecimal(5, exponent: min(b.precision, 0) - 1))
      return gap.flatMap { gap in half.map { gap <= $0 } } ?? false ? .converted : .none
    }
    if product == a.value { return .converted }
    // "Every other week" is "alle zwei Wochen".
    let isEvery = a.value == ExactDecimal(1) && b.value == under
    return isEvery && [.ordinal, .cardinal, .duration].contains(b.kind) ? .loose : .none
  }

  /// "Doubled" may be said as 100 percent more, or as 200 percent.
  private static func multiplier(_ a: Quantity, _ b: Quantity) -> QuantityAgreement? {
    let times = a.value
    switch b.kind {
    case .percent:
      let isWhole = b.value == times.shifted(by: 2)
      let isMore = b.value == times.adding(ExactDecimal(-1))?.shifted(by: 2).magnitude
      return isWhole || isMore ? .loose : disagreement
    case .fraction:
      let under = b.upper ?? ExactDecimal(1)
      return times.multiplied(by: under) == b.value ? .loose : disagreement
    case _: return nil
    }
  }

  /// Cents and pence against the currency that they are hundredths of.
  private static func cents(_ a: Quantity, _ b: Quantity) -> QuantityAgreement? {
    guard let currency = b.currency, !b.isCents else { return nil }
    let isSterling = a.currency == Quantity.Currency("XPN")
    guard isSterling == currency.mayBe(Quantity.Currency("GBP")) else { return nil }
    return a.value == b.value.shifted(by: 2) ? .converted : nil
  }

  private static func amounts(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    let units = UnitAgreement(a, b)
    if a.per != b.per, a.per != .none, b.per != .none { return rates(a, b) }
    if a.unit == .degree || b.unit == .degree, degrees(a, b) { return .converted }
    switch units {
    case .conflict: return .none
    case .convertible:
      // Bare degrees are Celsius to most readers: 350 °F are not 350 degrees.
      let isDegree =
        (a.unit == .degree || b.unit == .degree) && a.value == b.value
        && a.unit != .fahrenheit && b.unit != .fahrenheit
      let isEqual = a.readings.contains { x in
        b.readings.contains { Amount(x, a).agrees(Amount($0, b)) }
      }
      return isDegree || isEqual ? .converted : .none
    case .same, .open:
      // Version 1.0 is not "1", though it may be called that.
      if a.value == b.value, a.isZeroVersion != b.isZeroVersion { return .loose }
      if a.value == b.value { return units == .same && a.kind == b.kind ? .same : .value }
      if let agreement = alternatives(a, b) ?? alternatives(b, a) { return agreement }
      return Amount(a.value, a).isRounded(Amount(b.value, b)) ? .loose : .none
    }
  }

  /// So much a minute against so much an hour.
  private static func rates(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    var (left, right) = (a, b)
    (left.per, right.per) = (.none, .none)
    guard a.per.dimension == b.per.dimension,
      let x = a.value.multiplied(by: b.per.factor), let y = b.value.multiplied(by: a.per.factor)
    else { return .none }
    (left.value, right.value) = (x, y)
    (left.alternative, right.alternative) = (nil, nil)
    return QuantityAgreement(left, right) >= .converted ? .converted : .none
  }

  /// Whether bare degrees agree if one side counts in Fahrenheit: an oven at 425 degrees.
  private static func degrees(_ a: Quantity, _ b: Quantity) -> Bool {
    [(Quantity.Unit.fahrenheit, Quantity.Unit.celsius), (.celsius, .fahrenheit)].contains { x, y in
      guard [.degree, x].contains(a.unit), [.degree, y].contains(b.unit) else { return false }
      var (left, right) = (a, b)
      (left.unit, right.unit) = (x, y)
      return Amount(a.value, left).agrees(Amount(b.value, right))
    }
  }

  private static func alternatives(_ a: Quantity, _ b: Quantity) -> QuantityAgreement? {
    guard let alternative = a.alternative else { return nil }
    // Of other separators the digits stay, of `11m` as well.
    let isFormat = a.unit != .metre && alternative.mantissa == a.value.mantissa
    // Nothing in words is in the format of another language.
    if isFormat, b.traits.contains(.spelled) { return nil }
    if alternative == b.value { return isFormat ? .format : .converted }
    return alternative == b.alternative && isFormat ? .format : nil
  }
}

extension Quantity {
  /// Whether it is the figure of a first version, "1.0".
  fileprivate var isZeroVersion: Bool {
    traits.contains(.name) && precision < 0 && value.exponent >= 0
  }

  /// What a number in words may mean: "quinze jours" are two weeks as well.
  fileprivate var readings: [ExactDecimal] {
    traits.contains(.spelled) ? [value] + [alternative].compactMap(\.self) : [value]
  }

  /// Whether it counts the hundredths of a currency.
  var isCents: Bool {
    currency == Currency("XCT") || currency == Currency("XPN")
  }
}
