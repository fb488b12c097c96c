import BitextCore

/// A value with its unit and what its precision leaves open, compared in whole numbers.
struct Amount {
  private var value: ExactDecimal
  private var quantity: Quantity

  init(_ value: ExactDecimal, _ quantity: Quantity) {
    self.value = value
    self.quantity = quantity
  }

  /// Whether both are the same after conversion, within half of each one's last digit, though
  /// never more than six per cent apart.
  func agrees(_ other: Amount) -> Bool {
    if quantity.unit.dimension == .consumption { return isInverse(other) }
    return isClose(other, base(value), other.base(other.value))
      || (isTemperature && isClose(other, span(value), other.span(other.value)))
  }

  /// Whether miles to the gallon, American or British, are litres to a hundred kilometres: their
  /// product is 235 or 282.
  private func isInverse(_ other: Amount) -> Bool {
    guard let product = value.multiplied(by: other.value) else { return false }
    return [235, 282].contains { (middle: Int64) in
      product.distance(to: ExactDecimal(middle)).map { $0 <= ExactDecimal(middle * 6 / 100) }
        ?? false
    }
  }

  /// Whether one is a rounding of the other and alone says so ("about 300", "more than 4000").
  func isRounded(_ other: Amount) -> Bool {
    isRounding(of: other) || other.isRounding(of: self)
  }

  private func isRounding(of other: Amount) -> Bool {
    // More than 4,980 are not more than 5,000, but about so many are.
    let isHedgedAlike =
      quantity.approximation == other.quantity.approximation && quantity.approximation != .about
    guard quantity.approximation != .exact, !isHedgedAlike,
      other.quantity.approximation == .exact || isWithinHundredth(of: other),
      quantity.precision > other.quantity.precision,
      quantity.unit == other.quantity.unit || quantity.unit == .none || other.quantity.unit == .none
    else { return false }
    return isRounded(to: quantity.precision, from: other.value, value)
  }

  private func isWithinHundredth(of other: Amount) -> Bool {
    value.distance(to: other.value)?.multiplied(by: ExactDecimal(100)).map {
      $0 < value.magnitude
    } ?? false
  }

  /// Whether `exact`, rounded to the place of `coarse`, may be it.
  func isCoarser(than other: Amount) -> Bool {
    quantity.precision > other.quantity.precision
      && other.value.distance(to: value).map {
        $0 <= ExactDecimal(5, exponent: quantity.precision - 1)
      } ?? false
  }

  private func isRounded(to place: Int, from exact: ExactDecimal, _ coarse: ExactDecimal) -> Bool {
    guard let gap = exact.distance(to: coarse),
      let tenfold = gap.multiplied(by: ExactDecimal(10))
    else { return false }
    return gap < ExactDecimal(1, exponent: place) && tenfold < exact.magnitude
  }

  private func isClose(_ other: Amount, _ a: ExactDecimal?, _ b: ExactDecimal?) -> Bool {
    guard let a, let b, let gap = a.distance(to: b), let halfA = tolerance,
      let halfB = other.tolerance, let slack = halfA.adding(halfB),
      let part = max(a.magnitude, b.magnitude).multiplied(by: limit(beside: other))
    else { return false }
    return gap <= slack && (gap <= part || (isTemperature && gap <= ExactDecimal(2)))
  }

  private var isTemperature: Bool { quantity.unit.dimension == .temperature }

  /// How far apart two amounts may be, as a part of the larger: temperatures are near to one
  /// another already, and what both sides hedge is rounded freely, "nearly an inch".
  private func limit(beside other: Amount) -> ExactDecimal {
    if isTemperature { return ExactDecimal(25, exponent: -3) }
    let isHedged = quantity.approximation != .exact && other.quantity.approximation != .exact
    let isSmall = min(value.magnitude, other.value.magnitude) <= ExactDecimal(3)
    return ExactDecimal(isHedged ? isSmall ? 250 : 80 : 60, exponent: -3)
  }

  /// The value in the dimension's base unit, with at most nine digits.
  private func base(_ value: ExactDecimal) -> ExactDecimal? {
    switch quantity.unit {
    case .fahrenheit: value.adding(ExactDecimal(-32)).flatMap(span)
    case .kelvin: value.adding(ExactDecimal(-27315, exponent: -2))
    case _: span(value)
    }
  }

  /// A difference in the base unit: a rise of 9 °F is one of 5 °C.
  private func span(_ value: ExactDecimal) -> ExactDecimal? {
    // 5/9 as 0.555555556.
    value.multiplied(
      by: quantity.unit == .fahrenheit
        ? ExactDecimal(555_555_556, exponent: -9) : quantity.unit.factor)
  }

  private var tolerance: ExactDecimal? {
    let half = ExactDecimal(5, exponent: quantity.precision - 1)
    let hedged =
      quantity.approximation == .exact ? half : ExactDecimal(1, exponent: quantity.precision)
    return span(hedged)
  }
}

extension ExactDecimal {
  fileprivate func distance(to other: ExactDecimal) -> ExactDecimal? {
    adding(ExactDecimal(-other.mantissa, exponent: other.exponent))?.magnitude
  }
}
