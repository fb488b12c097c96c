import BitextCore

/// Numbers of languages that write them in separate words, which add and multiply.
extension QuantityGrammar {
  func separate(at start: Int) -> Numeral? {
    if let half = separateHalf(at: start) { return half }
    if isPair(start), isNear(start + 1), lexeme(start + 1).scale > 1 { return nil }
    var sum = SpelledSum()
    var next = start
    if roles(start).contains(.indefinite), isNear(start + 1), lexeme(start + 1).scale > 1,
      !roles(start + 1).contains(.attached)
    {
      next = start + 1
      sum.group = 1
    }
    while next < pieces.count, next == start || isNear(next) || isJoined(next) {
      let at = isJoined(next) && next > start ? next + 1 : next
      guard sum.add(lexeme(at)) else { break }
      next = at + 1
      if roles(next).contains(.and), isNear(next), sum.takesAnd,
        let number = lexeme(next + 1).number, number < ExactDecimal(100), isNear(next + 1),
        !roles(next + 1).contains(.decade)
      {
        next += 1
      }
    }
    guard next > start, sum.count > 0 else { return separateOrdinal(at: start) }
    return finish(sum, from: start, to: next)
  }

  private func finish(_ sum: SpelledSum, from start: Int, to end: Int) -> Numeral? {
    // "thousands of", "a multi-million deal": a scale alone is no figure.
    if end == start + 1, lexeme(start).number == nil { return nil }
    var end = end
    var value = sum.value
    // "two and a half", "two point five".
    if roles(end).contains(.and), roles(end + 1).contains(.indefinite),
      roles(end + 2).contains(.half), let more = value.adding(ExactDecimal(5, exponent: -1))
    {
      value = more
      end += 3
    } else if roles(end).contains(.decimalPoint),
      let decimals = spelledDecimals(at: end + 1), let more = value.adding(decimals.value)
    {
      value = more
      end = decimals.end
    }
    var numeral = Numeral(value, end: end)
    numeral.precision = value.exponent
    numeral.traits = .spelled
    numeral.isSoft = end == start + 1 && roles(start).contains(.soft)
    numeral.tail.roles = roles(end - 1).intersection([.times, .decade])
    if lexeme(end - 1).number != nil { numeral.tail.currency = lexeme(end - 1).currency }
    if sum.isYear { numeral.traits.insert(.maybeYear) }
    if let fraction = denominator(at: end, over: value) { return fraction }
    if let ordinal = compoundOrdinal(value, sum, at: end) { return ordinal }
    addScales(to: &numeral)
    return numeral
  }

  /// "twenty-first", "two hundred and sixth", "two hundredth".
  private func compoundOrdinal(_ value: ExactDecimal, _ sum: SpelledSum, at end: Int) -> Numeral? {
    let at = isJoined(end) ? end + 1 : end
    guard let ordinal = lexeme(at).ordinal, at > end || isNear(at) else { return nil }
    let whole: ExactDecimal?
    if ordinal >= 100 {
      whole = sum.multiplied(by: ordinal)
    } else if sum.takesOrdinal(ordinal), at > end || sum.count > 1 || sum.lastScale > 0 {
      whole = value.adding(ExactDecimal(ordinal))
    } else {
      return nil
    }
    guard let whole else { return nil }
    var numeral = Numeral(whole, end: at + 1, precision: 0)
    numeral.traits = .spelled
    numeral.isOrdinal = true
    return numeral
  }

  /// "two-thirds", "three quarters"; a single "one third" is as free as "a third".
  private func denominator(at index: Int, over: ExactDecimal) -> Numeral? {
    let at = isJoined(index) ? index + 1 : index
    guard let under = lexeme(at).denominator, let count = over.integer, count <= under,
      pieces[at].gap != .line, count > 1 || lexeme(at).ordinal != nil || under == 4
    else { return nil }
    var numeral = fraction(Int64(count), under, end: at + 1)
    numeral.traits = count == 1 ? [.spelled, .free] : .spelled
    takeWhole(of: &numeral)
    return numeral
  }

  /// "half a million", "half", "a quarter", "a third of".
  private func separateHalf(at start: Int) -> Numeral? {
    let isArticle = roles(start).contains(.indefinite)
    let at = isArticle ? start + 1 : start
    guard at < pieces.count, pieces[at].gap != .line || at == start else { return nil }
    if roles(at).contains(.half) {
      var numeral = fraction(1, 2, end: at + 1)
      numeral.traits = [.spelled, .free]
      numeral.isSoft = true
      if roles(at + 1).contains(.indefinite) { numeral.end = at + 2 }
      let before = numeral.end
      addScales(to: &numeral)
      if numeral.end > before || lexeme(before).unit != .none {
        numeral.fraction = nil
      } else {
        numeral.end = at + 1
      }
      return numeral
    }
    guard let under = lexeme(at).denominator, isArticle || under == 4,
      under == 4 || endsFraction(at + 1)
    else { return nil }
    var numeral = fraction(1, under, end: at + 1)
    numeral.traits = [.spelled, .free]
    numeral.isSoft = true
    takeWhole(of: &numeral)
    return numeral
  }

  /// Whether nothing follows that an ordinal would count: "a fifth of it", "by a fifth to 8,250".
  private func endsFraction(_ index: Int) -> Bool {
    gap(index) == .line || pieces[index].kind == .mark && !isJoined(index)
      || !roles(index).isDisjoint(with: [.of, .to, .and, .over, .under, .than, .clockCue])
  }

  /// What a fraction is one of: "a quarter of a million", "three quarters of an hour".
  private func takeWhole(of numeral: inout Numeral) {
    let at = numeral.end
    guard roles(at).contains(.of), roles(at + 1).contains(.indefinite), isNear(at), isNear(at + 1),
      let part = numeral.fraction.flatMap({ ExactDecimal($0.over, per: $0.under) })
    else { return }
    let word = lexeme(at + 2)
    guard word.scale > 1 || word.unit != .none, isNear(at + 2) else { return }
    var whole = Numeral(part, end: at + 2, precision: part.exponent)
    whole.traits = numeral.traits
    addScales(to: &whole)
    numeral = whole
  }

  private func separateOrdinal(at start: Int) -> Numeral? {
    guard let ordinal = lexeme(start).ordinal else { return nil }
    var numeral = Numeral(ExactDecimal(ordinal), end: start + 1, precision: 0)
    numeral.isOrdinal = true
    numeral.traits = .spelled
    let isReal = start > 0 && roles(start - 1).contains(.determiner) && ordinal > 1
    numeral.isSoft = roles(start).contains(.soft) && !isReal
    return numeral
  }

  func spelledDecimals(at start: Int) -> (value: ExactDecimal, end: Int)? {
    var value: Int64 = 0
    var end = start
    while end < pieces.count, end - start < 8, let digit = lexeme(end).number?.integer, digit < 10 {
      value = value * 10 + Int64(digit)
      end += 1
    }
    return end > start ? (ExactDecimal(value, exponent: start - end), end) : nil
  }

  /// Whether a piece is parted from the one before by a blank at most.
  func isNear(_ index: Int) -> Bool {
    index < pieces.count && pieces[index].gap != .line && pieces[index].gap != .tied
  }

  /// Whether a hyphen ties a piece to the one behind.
  func isJoined(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index].isMark("-") && pieces[index].gap == .tied
      && pieces[index + 1].gap == .tied
  }
}
