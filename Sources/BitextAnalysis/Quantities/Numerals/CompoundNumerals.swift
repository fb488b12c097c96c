import BitextCore

/// Numbers of languages that write them in one word up to a million; single words come as lexemes,
/// see `NumberCompounds`.
extension QuantityGrammar {
  func compounded(at start: Int) -> Numeral? {
    let first = lexeme(start)
    if first.roles.contains(.half) { return halfAmount(at: start, from: start) }
    if first.roles.contains(.plural) { return nil }
    // "ein paar Hundert", "mehrere Tausend".
    if first.scale > 0, first.number == nil, isNear(start),
      roles(start - 1).contains(.vague) || isPair(start - 1)
    {
      return nil
    }
    if let number = first.number {
      if isPair(start), isNear(start + 1), lexeme(start + 1).scale > 0 { return nil }
      if roles(start + 1).contains(.half), isNear(start + 1), number == ExactDecimal(1) {
        return halfAmount(at: start + 1, from: start)
      }
      return compoundedNumber(number, at: start)
    }
    if let ordinal = first.ordinal { return compoundedOrdinal(ordinal, at: start) }
    if let under = first.denominator {
      var numeral = fraction(1, under, end: start + 1)
      numeral.traits = [.spelled, .free]
      numeral.isSoft = true
      addScales(toShare: &numeral)
      return numeral
    }
    guard first.scale > 0, !first.roles.contains(.plural), !first.roles.contains(.attached),
      first.scale <= 3
    else { return nil }
    var numeral = Numeral(ExactDecimal(1), end: start)
    numeral.traits = .spelled
    addScales(to: &numeral, isLeading: true)
    return numeral
  }

  /// "couple" and "paar", which are a few and not two where a scale follows.
  func isPair(_ index: Int) -> Bool {
    roles(index).contains(.soft) && lexeme(index).number == ExactDecimal(2)
  }

  private func compoundedNumber(_ number: ExactDecimal, at start: Int) -> Numeral {
    let word = lexeme(start)
    if let under = word.denominator, let over = number.integer {
      var numeral = fraction(Int64(over), under, end: start + 1)
      numeral.traits = .spelled
      if !word.roles.contains(.compound) { addScales(toShare: &numeral) }
      return numeral
    }
    if let under = lexeme(start + 1).denominator, isNear(start + 1), let over = number.integer,
      over <= under, lexeme(start + 1).number == nil
    {
      var numeral = fraction(Int64(over), under, end: start + 2)
      numeral.traits = over == 1 ? [.spelled, .free] : .spelled
      numeral.isSoft = over == 1
      addScales(toShare: &numeral)
      return numeral
    }
    var numeral = Numeral(number, end: start + 1)
    numeral.precision = number.exponent
    numeral.traits = .spelled
    numeral.isSoft = word.roles.contains(.soft)
    numeral.tail = Numeral.Tail(roles: word.roles, unit: word.unit, currency: word.currency)
    guard !word.roles.contains(.compound) else { return numeral }
    addDecimals(to: &numeral)
    addScales(to: &numeral)
    addRest(to: &numeral)
    if numeral.scale > 0 { addDecimals(to: &numeral) }
    return numeral
  }

  /// "Komma fünf".
  private func addDecimals(to numeral: inout Numeral) {
    guard roles(numeral.end).contains(.decimalPoint),
      let decimals = spelledDecimals(at: numeral.end + 1),
      let sum = numeral.value.adding(decimals.value)
    else { return }
    numeral.value = sum
    numeral.precision = numeral.end + 1 - decimals.end
    numeral.end = decimals.end
    numeral.isSoft = false
  }

  /// "zwei Millionen dreihunderttausend".
  private func addRest(to numeral: inout Numeral) {
    while numeral.scale >= 3, isNear(numeral.end), let rest = lexeme(numeral.end).number,
      rest < ExactDecimal(1, exponent: numeral.scale), rest > .zero,
      !roles(numeral.end).contains(.compound),
      !roles(numeral.end).contains(.soft) || lexeme(numeral.end + 1).scale > 3
    {
      var more = Numeral(rest, end: numeral.end + 1)
      addScales(to: &more)
      guard more.scale < numeral.scale, let sum = numeral.value.adding(more.value) else { return }
      numeral.value = sum
      numeral.precision = sum.exponent
      numeral.end = more.end
      numeral.scale = max(more.scale, 2)
    }
  }

  private func compoundedOrdinal(_ ordinal: Int64, at start: Int) -> Numeral {
    var numeral = Numeral(ExactDecimal(ordinal), end: start + 1, precision: 0)
    numeral.isOrdinal = true
    numeral.traits = .spelled
    numeral.isSoft = roles(start).contains(.soft)
    numeral.tail.roles = roles(start).intersection(.compound)
    return numeral
  }

  /// "eine halbe Million", "die Hälfte".
  func halfAmount(at index: Int, from start: Int) -> Numeral {
    var numeral = fraction(1, 2, end: index + 1)
    numeral.traits = [.spelled, .free]
    numeral.isSoft = true
    addScales(to: &numeral)
    if numeral.scale > 0 { numeral.fraction = nil }
    return numeral
  }
}
