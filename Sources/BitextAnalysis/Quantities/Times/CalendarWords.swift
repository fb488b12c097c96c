import BitextCore

/// Weekdays, decades, words for times told from today, and amounts without a figure.
extension QuantityGrammar {
  func calendarWord(at index: Int) -> Reading? {
    if let feast = feast(at: index) { return feast }
    let word = lexeme(index)
    if word.weekday > 0, pieces[index].isCapital || !lexicon.traits.contains(.capitalisedWeekdays) {
      let isSure = !word.roles.contains(.homograph) || isBesideWeekday(index)
      guard isSure || isMark(index + 1, ".") || isMark(index + 1, ",") else { return nil }
      let quantity = Quantity(
        kind: .weekday, range: range(index, index + 1),
        day: CalendarDay(weekday: word.weekday), isSoft: !isSure)
      return Reading(quantity, end: index + 1)
    }
    // "this" and "dieses" tell a time only with one behind them.
    let isTime = [.time, .months].contains(lexeme(index + 1).unit.dimension)
    if word.roles.contains(.relative), word.unit == .none,
      !word.roles.contains(.determiner) || isTime
    {
      let quantity = Quantity(
        kind: .date, range: range(index, index + 1), traits: .relative, isSoft: true)
      return Reading(quantity, end: index + 1)
    }
    return nil
  }

  /// Whether a short weekday is one for certain, because a dash or a word ties it to another:
  /// "Mo–Fr", "Sat and Sun".
  private func isBesideWeekday(_ index: Int) -> Bool {
    [(index + 1, index + 2), (index - 1, index - 2)].contains { joint, other in
      let isJoint =
        isDash(joint) && gap(max(joint, other)) == .tied
        || !roles(joint).isDisjoint(with: [.to, .and])
      return isJoint && lexeme(other).weekday > 0 && pieces[other].isCapital
        && gap(max(joint, other)) != .line
    }
  }

  /// `'90s`, and the year `'68`.
  func shortDecade(at index: Int) -> Reading? {
    if gap(index + 1) == .tied, gap(index) != .tied, let short = integer(index + 1),
      pieces[index + 1].count == 2, gap(index + 2) != .tied || !isDigits(index + 3),
      !roles(index + 2).contains(.decadeEnding)
    {
      let year = (short < 30 ? 2000 : 1900) + short
      let quantity = Quantity(
        kind: .date, range: range(index, index + 2), value: ExactDecimal(Int64(year)),
        day: CalendarDay(year: Int16(year)), isSoft: true)
      return Reading(quantity, end: index + 2)
    }
    guard gap(index + 1) == .tied, let value = integer(index + 1), pieces[index + 1].count == 2,
      value.isMultiple(of: 10), gap(index + 2) == .tied,
      roles(index + 2).contains(.decadeEnding)
    else { return nil }
    let quantity = Quantity(
      kind: .decade, range: range(index, index + 3), value: ExactDecimal(Int64(value)))
    return Reading(quantity, end: index + 3)
  }

  private func isDigits(_ index: Int) -> Bool { integer(index) != nil }

  /// "many", "thousands of", "Dutzende".
  func vagueAmount(at index: Int) -> Reading? {
    let word = lexeme(index)
    let isDozen = word.roles.contains(.dozen)
    guard word.roles.contains(.vague) || word.roles.contains(.plural) || isDozen else {
      return scaleNoun(at: index)
    }
    if isDozen, !word.roles.contains(.plural) {
      let quantity = Quantity(
        kind: .cardinal, range: range(index, index + 1), value: ExactDecimal(12),
        traits: [.spelled, .free], isSoft: true)
      return Reading(quantity, end: index + 1)
    }
    return scales(
      of: word.scale > 0 || isDozen || word.number != nil ? word : nil, isDozen: isDozen, at: index)
  }

  /// "thousands", "tens of thousands", "Hunderte Millionen"; zero for "many".
  private func scales(of word: Lexeme?, isDozen: Bool, at index: Int) -> Reading {
    var power = word?.scale ?? 0
    var end = index + 1
    while word != nil, gap(end) != .line {
      let at = roles(end).contains(.of) && isNear(end + 1) ? end + 1 : end
      guard lexeme(at).scale > 2, lexeme(at).number == nil, isNear(at),
        roles(at).isDisjoint(with: .attached)
      else { break }
      power += lexeme(at).scale
      end = at + 1
    }
    let one = isDozen ? ExactDecimal(12) : ExactDecimal(1)
    let counted = (word?.number ?? one).shifted(
      by: power - (word?.number == nil ? 0 : word?.scale ?? 0))
    let value = word == nil ? .zero : counted
    let quantity = Quantity(
      kind: .cardinal, range: range(index, end), value: value, traits: [.vague, .spelled],
      isSoft: true)
    return Reading(quantity, end: end)
  }

  /// "Millionen von Menschen", "a multi-million deal": a scale without a figure.
  private func scaleNoun(at index: Int) -> Reading? {
    let word = lexeme(index)
    guard word.scale > 1, !word.roles.contains(.attached) else { return nil }
    return scales(of: word, isDozen: false, at: index)
  }
}
