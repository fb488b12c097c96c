import BitextCore

/// Amounts below zero: `-5 °C`, `−3 %`, "minus five", `-€20`.
extension QuantityGrammar {
  func signed(at index: Int) -> Reading? {
    guard let sign = sign(at: index), index + 1 < pieces.count,
      var reading = amount(at: index + 1), var quantity = reading.quantities.first,
      isSignable(quantity)
    else { return nil }
    let isBare = quantity.kind == .cardinal
    // A hyphen in front of a line may start a list item, and a dash anywhere joins clauses.
    if isBare, sign == .hyphen && gap(index) == .line || sign == .dash && !isLevel(quantity, index)
    {
      return nil
    }
    quantity.negate()
    quantity.approximation = approximation(before: index)
    quantity.range.lower = pieces[index].lower
    reading.quantities[0] = quantity
    return reading
  }

  /// Whether a dash can be nothing but a minus: before decimals, behind what a value follows.
  private func isLevel(_ quantity: Quantity, _ index: Int) -> Bool {
    gap(index) != .line && quantity.value.exponent < 0
      && !roles(index - 1).isDisjoint(with: [.to, .onto, .of, .clockCue, .between, .about])
  }

  private enum Sign {
    case word, minus, hyphen, dash
  }

  /// What a minus at a piece is, unless it joins or parts what stands around it.
  private func sign(at index: Int) -> Sign? {
    if roles(index).contains(.minus) {
      let isBound = cues(index - 1).contains(.boundHead)
      return isNear(index + 1) && !isFigure(index - 1) && !isBound ? .word : nil
    }
    guard isDash(index), gap(index + 1) == .tied, index + 1 < pieces.count,
      gap(index) != .tied || isOpening(index - 1), !isFigure(index - 1) || gap(index) == .line
    else { return nil }
    let next = pieces[index + 1]
    guard
      beginsFigure(index + 1) || QuantitySymbols.currency(next.code) != nil && next.kind == .mark
    else { return nil }
    return pieces[index].isMark("\u{2212}") ? .minus : pieces[index].isMark("-") ? .hyphen : .dash
  }

  /// Whether a piece is a figure that a dash behind it would tie to the next.
  private func isFigure(_ index: Int) -> Bool {
    guard pieces.indices.contains(index) else { return false }
    let word = lexeme(index)
    return pieces[index].kind == .digits || word.month > 0 || word.weekday > 0
      || (word.number != nil && !word.roles.contains(.soft))
  }

  func isOpening(_ index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].kind == .mark
      && [0x28, 0x5B, 0x22, 0x27, 0x201E, 0xAB, 0xBB, 0x2A, 0x5F].contains(pieces[index].code)
  }

  private func isSignable(_ quantity: Quantity) -> Bool {
    switch quantity.kind {
    case .cardinal, .percent, .percentagePoints, .money, .measure, .range: true
    case _: false
    }
  }

  /// The minus between a range's word and its upper end, "-10 to -5".
  func isSigned(at index: Int) -> Bool { sign(at: index) != nil }

  /// Whether degrees are told as so many below zero, and the piece behind that.
  func belowZero(at index: Int) -> Int? {
    // "acht Grad minus".
    if roles(index).contains(.minus), isNear(index), !isFigure(index + 1) { return index + 1 }
    guard roles(index).contains(.under), gap(index) != .line else { return nil }
    let at = roles(index + 1).contains(.determiner) ? index + 2 : index + 1
    let isZero = lexeme(at).number == .zero || roles(at).contains(.freezing)
    return isZero && gap(at) != .line ? at + 1 : nil
  }
}

extension Quantity {
  fileprivate mutating func negate() {
    value = value.negated
    alternative = alternative?.negated
  }
}
