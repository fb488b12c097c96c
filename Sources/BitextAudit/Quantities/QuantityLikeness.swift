import BitextCore

/// How likely it is that one quantity stands where the other should, from 0 (they have nothing
/// to do with each other) to 100.
struct QuantityLikeness {
  var score: Int

  init(_ a: Quantity, _ b: Quantity) {
    // The 19 of "COVID-19" takes the place of no figure that counts; names are compared by
    // their letters, see `NameLikeness`.
    guard a.traits.contains(.name) == b.traits.contains(.name) else {
      score = 0
      return
    }
    guard Self.family(a) == Self.family(b) else {
      let kinds: Set<Quantity.Kind> = [a.kind, b.kind]
      let isTime = kinds == [.clock, .score]
      let isShare = kinds == [.fraction, .percent] || kinds == [.fraction, .ratio]
      score =
        isTime ? 50 : isShare ? 30 : Self.isYearAndFigure(a, b) ? Self.digits(a, b) : 0
      return
    }
    switch Self.family(a) {
    case .weekday, .clock: score = 60
    case .date: score = Self.dates(a, b)
    case .decade: score = a.kind == b.kind ? 50 : 20
    case .fraction: score = 60
    case .multiplier: score = min(94, Self.digits(a, b) + 30)
    case .identifier: score = 0
    case .pair: score = Self.ends(a, b)
    case .amount: score = Self.amounts(a, b)
    case .none: score = 0
    }
  }

  private enum Family {
    case none, weekday, clock, date, decade, identifier, pair, fraction, multiplier, amount
  }

  private static func family(_ quantity: Quantity) -> Family {
    if !quantity.traits.isDisjoint(with: [.vague, .relative]) { return .none }
    return switch quantity.kind {
    case .weekday: .weekday
    case .clock: .clock
    case .date: .date
    case .decade, .century: .decade
    case .identifier: .identifier
    case .range, .score, .ratio: .pair
    case .fraction: .fraction
    case .multiplier: .multiplier
    case _: .amount
    }
  }

  private static func isYearAndFigure(_ a: Quantity, _ b: Quantity) -> Bool {
    (a.kind == .date && a.day.month == 0 && b.kind == .cardinal)
      || (b.kind == .date && b.day.month == 0 && a.kind == .cardinal)
  }

  private static func dates(_ a: Quantity, _ b: Quantity) -> Int {
    let (x, y) = (a.day, b.day)
    if x.month == 0, y.month == 0 { return max(45, digits(a, b)) }
    if (x.month == 0) != (y.month == 0) { return x.year > 0 && y.year > 0 ? 30 : 0 }
    var score = 40
    if x.month == y.month { score += 20 }
    if x.day == y.day, x.day > 0 { score += 20 }
    if x.year == y.year, x.year > 0 { score += 15 }
    return score
  }

  private static func ends(_ a: Quantity, _ b: Quantity) -> Int {
    guard UnitAgreement(a, b) != .conflict else {
      return a.value == b.value && a.upper == b.upper ? 90 : 0
    }
    return a.value == b.value || a.upper == b.upper ? 70 : 30
  }

  private static func amounts(_ a: Quantity, _ b: Quantity) -> Int {
    if a.value.magnitude == b.value.magnitude { return 95 }
    let units = UnitAgreement(a, b)
    var score = max(digits(a, b), 15)
    switch units {
    case .same: score += a.kind == b.kind && a.kind != .cardinal ? 30 : 10
    case .open: break
    case .convertible: score = 35
    case .conflict: score -= 10
    }
    return min(score, 94)
  }

  /// The digits as they are written, with the zeros at the end of a small whole number.
  private static func written(_ value: ExactDecimal) -> [UInt8] {
    let whole = value.magnitude.integer.flatMap { $0 < 10_000 ? String($0) : nil }
    return Array((whole ?? String(value.mantissa.magnitude)).utf8)
  }

  /// The likeness of two figures as they are written.
  private static func digits(_ a: Quantity, _ b: Quantity) -> Int {
    let (x, y) = (written(a.value), written(b.value))
    if x == y { return 60 }
    if x.count == y.count, a.value.order == b.value.order {
      let different = zip(x, y).count { $0 != $1 }
      if x.count == 1 { return 25 }
      if different == 1 { return x.count == 2 ? 40 : 55 }
      if different == 2, x.sorted() == y.sorted() { return 55 }
      return 15
    }
    let (short, long) = x.count < y.count ? (x, y) : (y, x)
    let isPrefix = long.starts(with: short) && short.count >= 1
    return isPrefix && a.value.order == b.value.order ? 45 : isPrefix && short.count > 1 ? 40 : 5
  }
}
