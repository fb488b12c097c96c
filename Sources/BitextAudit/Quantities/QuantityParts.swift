import BitextCore

/// Two figures side by side that say together what the other side says with one.
enum QuantityParts {
  /// The indices of neighbours, among those of a range, that make up a quantity; what has another
  /// partner makes up nothing else.
  static func of(
    _ whole: Quantity, in figures: [QuantityAssignment.Figure], among reach: Range<Int>,
    isFree: (Int) -> Bool
  ) -> Range<Int>? {
    guard whole.upper == nil, reach.count > 1, whole.mayHaveParts else { return nil }
    for start in reach.dropLast() where isFree(start) && isFree(start + 1) {
      let (a, b) = (figures[start].quantity, figures[start + 1].quantity)
      if a.upper == nil, b.upper == nil, isShare(whole, a, b) { return start..<start + 2 }
      for end in start + 2...start + Self.most
      where end <= reach.upperBound && (start..<end).allSatisfy(isFree) {
        if isSum(whole, figures[start..<end].map(\.quantity)) { return start..<end }
      }
    }
    return nil
  }

  /// Hours, minutes and seconds.
  private static let most = 3

  /// "2 hours and 45 minutes", "drei Pfund fünfzig", "3 euros 50 cents".
  private static func isSum(_ whole: Quantity, _ parts: [Quantity]) -> Bool {
    guard parts.allSatisfy({ $0.upper == nil }) else { return false }
    if parts.count == 2, let sum = amount(parts[0], andCents: parts[1]) {
      return whole.currency == parts[0].currency && whole.value == sum
    }
    // "1 h 45" is read as a time of day where it may be one.
    let isClock = whole.kind == .clock
    guard whole.unit != .none || isClock else { return false }
    let total =
      isClock
      ? ExactDecimal(Int64(whole.minutes * 60)) : whole.value.multiplied(by: whole.unit.factor)
    let dimension = isClock ? Quantity.Unit.second.dimension : whole.unit.dimension
    var sum = ExactDecimal.zero
    var last: ExactDecimal?
    for part in parts {
      let factor = part.unit.factor
      guard part.unit.dimension == dimension, factor != .zero,
        last.map({ factor < $0 }) ?? true, let value = part.value.multiplied(by: factor),
        let more = sum.adding(value)
      else { return false }
      (sum, last) = (more, factor)
    }
    return sum == total
  }

  private static func amount(_ money: Quantity, andCents cents: Quantity) -> ExactDecimal? {
    guard let currency = money.currency, !money.isCents, cents.isCents,
      cents.value < ExactDecimal(100),
      (cents.currency == Quantity.Currency("XPN")) == currency.mayBe(Quantity.Currency("GBP"))
    else { return nil }
    return money.value.adding(cents.value.shifted(by: -2))
  }

  /// The index of the span of time that leads from a year of the same side to another: "in 2019
  /// and again four years later" is 2023.
  static func span(
    to year: Quantity, in figures: [QuantityAssignment.Figure], among reach: Range<Int>
  ) -> Int? {
    guard year.kind == .date, year.day.month == 0, year.upper == nil, year.day.year > 0 else {
      return nil
    }
    let years = figures[reach].filter { $0.quantity.kind == .date && $0.quantity.day.year > 0 }
      .map(\.quantity.day.year)
    return reach.first { index in
      let span = figures[index].quantity
      guard span.kind == .duration, span.upper == nil, let count = Self.years(span) else {
        return false
      }
      return years.contains { abs(Int($0) - Int(year.day.year)) == count }
    }
  }

  private static func years(_ span: Quantity) -> Int? {
    let count: ExactDecimal? =
      switch span.unit {
      case .year: span.value
      case .decade: span.value.shifted(by: 1)
      case _: nil
      }
    return count?.integer
  }

  /// "Nine out of ten" is 90 percent.
  private static func isShare(_ whole: Quantity, _ a: Quantity, _ b: Quantity) -> Bool {
    guard whole.kind == .percent, a.kind == .cardinal, b.kind == .cardinal, a.value < b.value,
      let product = whole.value.multiplied(by: b.value)
    else { return false }
    return product == a.value.shifted(by: 2)
  }
}

extension Quantity {
  /// Whether it may be told by two figures or three: a measure, money, a time or a share.
  fileprivate var mayHaveParts: Bool {
    unit != .none || currency != nil || kind == .clock || kind == .percent
  }
}
