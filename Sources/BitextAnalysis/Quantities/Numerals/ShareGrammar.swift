import BitextCore

/// Shares that are told as one of so many: "one in five", "jeder Fünfte".
extension QuantityGrammar {
  func share(at index: Int) -> Reading? {
    guard let (under, end) = everyNth(at: index) ?? oneOf(at: index) ?? oneAround(at: index)
    else { return nil }
    let quantity = Quantity(
      kind: .fraction, range: range(index, end), value: ExactDecimal(1),
      upper: ExactDecimal(Int64(under)), approximation: approximation(before: index),
      traits: [.spelled, .free], isSoft: under == 2)
    return Reading(quantity, end: end)
  }

  /// "one in five", "1 in 10", "one out of three", "eines von fünf".
  private func oneOf(at index: Int) -> (under: Int, end: Int)? {
    guard isOne(index), isNear(index + 1) else { return nil }
    let isOut = roles(index + 1).contains(.out) && roles(index + 2).contains(.of)
    guard isOut || roles(index + 1).contains(.of) else { return nil }
    return whole(at: index + (isOut ? 3 : 2))
  }

  /// "un enfant sur cinq", with the noun between; "un grand pays sur dix".
  private func oneAround(at index: Int) -> (under: Int, end: Int)? {
    guard isOne(index) else { return nil }
    for at in [index + 2, index + 3] {
      guard pieces.indices.contains(at), isNear(at - 1), pieces[at - 1].kind == .word,
        roles(at - 1).isDisjoint(with: .numeral)
      else { return nil }
      if cues(at).contains(.wholeHead), isNear(at) { return whole(at: at + 1) }
    }
    return nil
  }

  private func isOne(_ index: Int) -> Bool {
    integer(index) == 1 || lexeme(index).number == ExactDecimal(1)
  }

  /// "every fifth", "jede 10."
  private func everyNth(at index: Int) -> (under: Int, end: Int)? {
    guard roles(index).contains(.each), isNear(index + 1) else { return nil }
    if let ordinal = lexeme(index + 1).ordinal, ordinal > 1 { return (Int(ordinal), index + 2) }
    if cues(index + 1).contains(.other) { return (2, index + 2) }
    guard let figure = integer(index + 1), figure > 1, gap(index + 2) == .tied,
      isMark(index + 2, ".") && gap(index + 3) == .blank
        || roles(index + 2).contains(.ordinalEnding)
    else { return nil }
    return (figure, index + 3)
  }

  /// The number that a share is one of; a span of time or a year is none.
  private func whole(at index: Int) -> (under: Int, end: Int)? {
    guard isNear(index), let numeral = numeral(at: index), !numeral.isOrdinal, !numeral.isSoft,
      numeral.fraction == nil, let under = numeral.value.integer, (2...100_000).contains(under),
      under < 1000 || under.isMultiple(of: 1000),
      suffix(at: numeral.end, behind: numeral).isBare
    else { return nil }
    return (under, numeral.end)
  }
}
