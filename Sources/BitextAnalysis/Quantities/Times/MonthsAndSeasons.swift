import BitextCore

/// Parts of a year that are told without a day: months in figures, and seasons.
extension QuantityGrammar {
  /// `2023-04`, `04/2023`, `04.2023`.
  func monthOfYear(at index: Int) -> Reading? {
    guard gap(index + 1) == .tied, gap(index + 2) == .tied, let first = integer(index),
      let second = integer(index + 2), gap(index) != .tied || isOpening(index - 1),
      endsFigure(index + 3)
    else { return nil }
    let counts = (pieces[index].count, pieces[index + 2].count)
    // "2011-12" is a season of sports as well as a December.
    if counts == (4, 2), isMark(index + 1, "-"), second != (first + 1) % 100 {
      return month(second, of: first, from: index)
    }
    guard counts.1 == 4, counts.0 <= 2 else { return nil }
    let isPointed =
      isMark(index + 1, ".") && counts.0 == 2
      && (text[pieces[index].lower] == 0x30 || lexicon.traits.contains(.ordinalPoint))
    return isMark(index + 1, "/") || isPointed ? month(first, of: second, from: index) : nil
  }

  private func month(_ month: Int, of year: Int, from start: Int) -> Reading? {
    guard (1...12).contains(month), (1900...2099).contains(year) else { return nil }
    return reading(year, month, from: start, to: start + 3)
  }

  private func reading(_ year: Int, _ month: Int, from start: Int, to end: Int) -> Reading {
    let quantity = Quantity(
      kind: .date, range: range(start, end), value: ExactDecimal(Int64(year)),
      day: CalendarDay(year: Int16(year), month: UInt8(month)))
    return Reading(quantity, end: end)
  }

  /// Whether a figure ends before a piece: no more of it follows behind a mark.
  private func endsFigure(_ index: Int) -> Bool {
    guard gap(index) == .tied else { return true }
    guard pieces[index].kind == .mark else { return false }
    let isJoint = isDash(index) || isMark(index, "/") || isMark(index, ".")
    return !isJoint || gap(index + 1) != .tied
  }

  /// "autumn 2027", "Frühjahr 2027"; without its year a season is too free a word.
  func seasonOfYear(at index: Int) -> Reading? {
    let season = lexeme(index).season
    guard season > 0 else { return nil }
    let (year, end) = trailingYear(at: index + 1)
    let goesOn = gap(end) == .tied && (isDash(end) || isMark(end, "/"))
    guard year > 0, !goesOn else { return nil }
    return reading(year, Int(CalendarDay.season(season)), from: index, to: end)
  }
}
