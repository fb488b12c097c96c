import BitextCore

/// Amounts with two ends: `10-20`, "2 to 4", "von 5,8 auf 7,1 Prozent".
extension QuantityGrammar {
  /// Gives the ends of a range the scale that is written once: "2-3 million", "1950-53".
  func join(_ first: inout Numeral, _ last: Numeral) {
    if last.scale > 0, first.scale == 0, first.value <= last.value.shifted(by: -last.scale) {
      first.scale(by: last.scale, end: first.end)
      first.fraction = nil
    }
    // "2-3,000" people are two thousand at least.
    if isDash(first.end), first.isPlain, last.isGrouped, first.value < last.value.shifted(by: -3) {
      first.value = first.value.shifted(by: 3)
      first.precision += 3
    }
    if last.traits.contains(.foreignFormat) { first.traits.insert(.foreignFormat) }
  }

  /// Whether the scale behind the second counts the fraction before it: "eine halbe bis eine
  /// Million".
  private func sharesScale(_ first: Numeral, _ last: Numeral) -> Bool {
    guard let share = first.fraction, ExactDecimal(share.over, per: share.under) != nil else {
      return false
    }
    return last.scale > 0 && first.value <= last.value.shifted(by: -last.scale)
  }

  /// The upper end of a range behind its lower one, `10-20`, "2 to 4", "zwei- bis drei"; in
  /// `1950-53` it is the whole year.
  func rangeEnd(after end: Int, of first: Numeral, at start: Int) -> Numeral? {
    var at = end
    if roles(at).contains(.against) { return opponent(at: at, of: first) }
    let isTo = roles(at).contains(.to) || isFromOnto(at, from: start)
    let isAnd = roles(at).contains(.and) && roles(start - 1).contains(.between)
    if isTo || isAnd, gap(at) != .line {
      at += 1
    } else if isDash(at), gap(at) == .tied, gap(at + 1) != .tied, roles(at + 1).contains(.to) {
      at += 2
    } else if isDash(at), gap(at) == .tied, gap(at + 1) == .tied {
      at += 1
    } else {
      return nil
    }
    if at < pieces.count, pieces[at].kind == .mark, QuantitySymbols.currency(pieces[at].code) != nil
    {
      at += 1
    }
    let isNegative = gap(at) != .tied && isSigned(at: at)
    if isNegative { at += 1 }
    guard gap(at) != .line, var last = numeral(at: at), !last.isOrdinal, last.fraction == nil,
      first.fraction == nil || sharesScale(first, last), !isTo || date(at: at) == nil,
      beginsFigure(at) || first.traits.contains(.spelled)
        || last.scale > 0
    else { return nil }
    if isNegative { last.value = last.value.negated }
    if isYear(first), last.isPlain, pieces[at].count == 2, let century = first.value.integer,
      let short = last.value.integer, short > century % 100
    {
      last.value = ExactDecimal(Int64(century - century % 100 + short))
    }
    return last
  }

  /// The 3 of "17 zu 3", which counts nothing or votes.
  private func opponent(at index: Int, of first: Numeral) -> Numeral? {
    guard isNear(index), isNear(index + 1), let last = numeral(at: index + 1), !last.isOrdinal,
      last.fraction == nil, first.fraction == nil, !first.isSoft, last.value.exponent >= 0,
      first.value.exponent >= 0, max(first.value, last.value) < ExactDecimal(1000),
      suffix(at: last.end, behind: last).isBare
    else { return nil }
    return last
  }

  /// "von 5,8 auf 7,1 Prozent": "to" after "from".
  private func isFromOnto(_ index: Int, from start: Int) -> Bool {
    roles(index).contains(.onto) && start > 0 && roles(start - 1).contains(.of)
  }
}
