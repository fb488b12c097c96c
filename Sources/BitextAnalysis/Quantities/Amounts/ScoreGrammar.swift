import BitextCore

/// Pairs of figures: scores, fractions, seasons.
extension QuantityGrammar {
  /// `3:1`, `38 - 17`, `1/2`, `2018/19`, `24/7`.
  func score(at index: Int) -> Reading? {
    guard let first = integer(index), pieces[index].count <= 4 else { return nil }
    if isMark(index + 1, ":"), gap(index + 1) == .tied, gap(index + 2) == .tied,
      let second = integer(index + 2), pieces[index + 2].count <= 3
    {
      return pair(.score, first, second, from: index, to: index + 3)
    }
    if isMark(index + 1, "/"), gap(index + 1) == .tied, gap(index + 2) == .tied,
      let second = integer(index + 2)
    {
      return slash(first, second, at: index)
    }
    // A dash with blanks around it may part sentences, so both figures must be small.
    guard isDash(index + 1), let second = integer(index + 2), gap(index + 2) != .line,
      gap(index + 1) == gap(index + 2), pieces[index].count <= 3, pieces[index + 2].count <= 3,
      !isMark(index + 3, ",", gap: .tied) || gap(index + 4) != .tied,
      !isMark(index + 3, ".", gap: .tied) || gap(index + 4) != .tied,
      QuantitySymbols.fraction(index + 3 < pieces.count ? pieces[index + 3].code : 0) == nil
    else { return nil }
    let isSpaced = gap(index + 1) != .tied
    let isFollowed = suffix(at: index + 3, behind: Numeral(.zero, end: index + 3)).end > index + 3
    guard !isFollowed, !isDash(index + 3) || gap(index + 3) != .tied || gap(index + 4) != .tied
    else {
      return nil
    }
    return isSpaced || first >= second
      ? pair(.score, first, second, from: index, to: index + 3) : nil
  }

  private func slash(_ first: Int, _ second: Int, at index: Int) -> Reading? {
    if first == 24, second == 7 {
      let quantity = Quantity(
        kind: .identifier, range: range(index, index + 3), isSoft: true,
        identity: WordHash.hash("24/7"))
      return Reading(quantity, end: index + 3)
    }
    if first == 9, second == 11, lexicon.traits.contains(.monthFirst) {
      let quantity = Quantity(
        kind: .date, range: range(index, index + 3), day: CalendarDay(month: 9, day: 11),
        isSoft: true)
      return Reading(quantity, end: index + 3)
    }
    if pieces[index].count == 4, pieces[index + 2].count == 2,
      second == (first + 1) % 100 || (1000...2099).contains(first) && second > first % 100
    {
      let ahead = (second - first % 100 + 100) % 100
      let quantity = Quantity(
        kind: .range, range: range(index, index + 3), value: ExactDecimal(Int64(first)),
        upper: ExactDecimal(Int64(first + ahead)), traits: .maybeYear)
      return Reading(quantity, end: index + 3)
    }
    guard second > 0 else { return nil }
    return pair(first < second ? .fraction : .ratio, first, second, from: index, to: index + 3)
  }

  private func pair(
    _ kind: Quantity.Kind, _ first: Int, _ second: Int, from start: Int, to end: Int
  ) -> Reading {
    let quantity = Quantity(
      kind: kind, range: range(start, end), value: ExactDecimal(Int64(first)),
      upper: ExactDecimal(Int64(second)))
    return Reading(quantity, end: end)
  }
}
