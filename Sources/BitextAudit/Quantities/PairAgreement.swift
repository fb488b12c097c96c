import BitextCore

/// Ranges, scores and ratios held against each other.
extension QuantityAgreement {
  /// Two ends against two ends in either order: German gives the loser's score first.
  static func pair(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard [.range, .score, .ratio, .fraction, .clock].contains(b.kind), let upper = b.upper,
      let other = a.upper
    else {
      if a.kind == .score, b.kind == .ordinal { return minute(a, b) }
      if a.kind == .range, b.kind == .date { return season(a, b) }
      if a.kind == .score, b.kind == .duration { return span(a, b) }
      return b.kind == .clock ? clock(b, a) : .none
    }
    let units = UnitAgreement(a, b)
    if units == .conflict { return .none }
    if units == .convertible {
      let low = Amount(a.value, a).agrees(Amount(b.value, b))
      return low && Amount(other, a).agrees(Amount(upper, b)) ? .converted : .none
    }
    if a.value == b.value, other == upper { return a.kind == b.kind ? .same : .value }
    if isShort(b, of: a) || isShort(a, of: b) { return .value }
    return a.value == upper && other == b.value ? .value : .none
  }

  /// "14-18" is 1914 to 1918.
  private static func isShort(_ short: Quantity, of years: Quantity) -> Bool {
    guard years.traits.contains(.maybeYear), years.kind == .range, short.kind == .range,
      let a = years.value.integer, let b = years.upper?.integer
    else { return false }
    return short.value.integer == a % 100 && short.upper?.integer == b % 100
  }

  /// `3:35` may be minutes and seconds, or hours and minutes.
  private static func span(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard b.unit == .second || b.unit == .minute, let upper = a.upper else { return .none }
    return a.value.multiplied(by: ExactDecimal(60))?.adding(upper) == b.value ? .value : .none
  }

  /// `2011-12` may be a December, though it looks like two years.
  private static func season(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard a.traits.contains(.maybeYear), b.day.day == 0, b.day.month > 0, a.value == b.value,
      let last = a.upper?.integer
    else { return .none }
    return last % 100 == Int(b.day.month) ? .value : .none
  }

  /// A goal "on 27:37" falls "in the 28th minute".
  private static func minute(_ a: Quantity, _ b: Quantity) -> QuantityAgreement {
    guard let minute = a.value.integer, let upper = a.upper?.integer, upper < 60, minute > 12 else {
      return .none
    }
    return b.value.integer == minute + 1 ? .loose : .none
  }
}
