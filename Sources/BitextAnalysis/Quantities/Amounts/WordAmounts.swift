import BitextCore

/// Amounts that one word tells: "twice", "verdreifacht", "fortnight", "Jahrzehnt".
extension QuantityGrammar {
  func multiple(at index: Int) -> Reading? {
    guard let multiple = lexeme(index).multiple else { return nil }
    let quantity = Quantity(
      kind: .multiplier, range: range(index, index + 1), value: multiple,
      traits: [.spelled, .free])
    return Reading(quantity, end: index + 1)
  }

  /// A span of time without a figure, and "an hour and a half".
  func period(at index: Int) -> Reading? {
    if roles(index).contains(.indefinite), isNear(index + 1) { return broken(at: index) }
    guard roles(index).contains(.period) else { return nil }
    let quantity = Quantity(
      kind: .duration, range: range(index, index + 1), value: ExactDecimal(1),
      unit: lexeme(index).unit, traits: [.spelled, .free], isSoft: true)
    return Reading(quantity, end: index + 1)
  }

  /// "An hour and a half"; "a week" may answer to "seven days".
  private func broken(at index: Int) -> Reading? {
    let unit = lexeme(index + 1).unit
    guard unit != .none, lexeme(index + 1).number == nil else { return nil }
    let part = partOfUnit(at: index + 2)
    let value = ExactDecimal(1).adding(part?.part ?? .zero) ?? ExactDecimal(1)
    let end = part?.end ?? index + 2
    let quantity = Quantity(
      kind: kind(of: unit), range: range(index, end), value: value, precision: value.exponent,
      approximation: approximation(before: index), unit: unit,
      traits: unit == .fortnight ? [.spelled, .free] : .spelled, isSoft: part == nil)
    return Reading(quantity, end: end)
  }

  /// "and a half" behind a unit, as a part of it.
  func partOfUnit(at index: Int) -> (part: ExactDecimal, end: Int)? {
    if roles(index).contains(.and), cues(index + 1).contains(.halfBehindUnit), isNear(index + 1) {
      return (ExactDecimal(5, exponent: -1), index + 2)
    }
    guard roles(index).contains(.and), roles(index + 1).contains(.indefinite), isNear(index + 2)
    else { return nil }
    if roles(index + 2).contains(.half) { return (ExactDecimal(5, exponent: -1), index + 3) }
    guard lexeme(index + 2).denominator == 4 else { return nil }
    return (ExactDecimal(25, exponent: -2), index + 3)
  }

  /// A feast with a day of its own: "Heiligabend", "Christmas Eve".
  func feast(at index: Int) -> Reading? {
    let word = lexeme(index)
    guard word.feast > 0 else { return nil }
    var day = CalendarDay(month: word.month, day: word.feast)
    var end = index + 1
    if word.cues.contains(.feastStem) {
      while end < index + 3, isMark(end, "'", gap: .tied) || cues(end).contains(.possessive) {
        end += 1
      }
      guard roles(end).contains(.feastTail), pieces[end].isCapital else { return nil }
      if cues(end).contains(.eve) { day = day.eve }
      end += 1
    }
    return Reading(named(day, from: index, to: end), end: end)
  }

  private func named(_ day: CalendarDay, from start: Int, to end: Int) -> Quantity {
    Quantity(kind: .date, range: range(start, end), day: day, isSoft: true)
  }

  /// A feast of several words by its last: "New Year's Eve", "Boxing Day", "All Saints' Day".
  func namedDay(at index: Int) -> Reading? {
    guard roles(index).contains(.feastTail), pieces[index].isCapital, gap(index) == .blank else {
      return nil
    }
    var at = index - 1
    while isMark(at, "'") || (isMark(at - 1, "'") && cues(at).contains(.possessive)) { at -= 1 }
    let day = lexicon.feasts.day { before in
      pieces.indices.contains(at - before)
        ? WordHash.hash(QuantityFolding.folded(letters(at - before))) : nil
    }
    guard let day else { return nil }
    let isEve = cues(index).contains(.eve)
    return Reading(named(isEve ? day.eve : day, from: index, to: index + 1), end: index + 1)
  }
}

extension CalendarDay {
  /// The day before one of the feasts.
  fileprivate var eve: CalendarDay {
    day > 1 ? CalendarDay(month: month, day: day - 1) : CalendarDay(month: 12, day: 31)
  }
}
