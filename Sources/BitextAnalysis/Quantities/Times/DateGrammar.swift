import BitextCore

/// Dates in figures and in words.
extension QuantityGrammar {
  func date(at index: Int) -> Reading? {
    switch pieces[index].kind {
    case .digits:
      isoDate(at: index) ?? numericDate(at: index) ?? monthOfYear(at: index) ?? dayFirst(at: index)
    case .word: seasonOfYear(at: index) ?? monthFirst(at: index) ?? dayFirst(at: index)
    case .mark: nil
    }
  }

  /// `2025-01-22`.
  private func isoDate(at index: Int) -> Reading? {
    guard pieces[index].count == 4, isDash(index + 1), isDash(index + 3),
      (1...4).allSatisfy({ gap(index + $0) == .tied }), pieces[index + 2].count == 2,
      pieces[index + 4].count == 2, let year = integer(index), let month = integer(index + 2),
      let day = integer(index + 4)
    else { return nil }
    return reading(year, month, day, from: index, to: index + 5)
  }

  /// `22.01.2025`, `22. 1.`, `1/22/2025`.
  private func numericDate(at index: Int) -> Reading? {
    guard pieces[index].count <= 2, let first = integer(index), let second = integer(index + 2),
      pieces[index + 2].count <= 2, gap(index + 1) == .tied, min(first, second) <= 12,
      max(first, second) <= 31
    else { return nil }
    if isMark(index + 1, "/"), gap(index + 2) == .tied, isMark(index + 3, "/", gap: .tied),
      gap(index + 4) == .tied,
      let year = year(at: index + 4)
    {
      let isMonthFirst = second > 12 || (lexicon.traits.contains(.monthFirst) && first <= 12)
      let (month, day) = isMonthFirst ? (first, second) : (second, first)
      var date = reading(year, month, day, from: index, to: index + 5)
      if first <= 12, second <= 12, first != second {
        date?.quantities[0].traits.insert(.eitherOrder)
      }
      return date
    }
    guard isMark(index + 1, "."), isMark(index + 3, ".", gap: .tied), gap(index + 2) != .line else {
      return nil
    }
    if let year = year(at: index + 4), gap(index + 4) != .line {
      return reading(year, second, first, from: index, to: index + 5)
    }
    // "am 22.1." without a year; "3.5." may as well end a sentence.
    guard lexicon.traits.contains(.ordinalPoint), index > 0, roles(index - 1).contains(.determiner),
      integer(index + 4) == nil || gap(index + 4) != .tied
    else {
      return nil
    }
    return reading(0, second, first, from: index, to: index + 4)
  }

  /// "22 January 2025", "22. Januar", "the 22nd of January", "2.–4. Oktober", "fünfter Mai".
  private func dayFirst(at index: Int) -> Reading? {
    guard allRoles.contains(.month), let (day, end) = dayOfMonth(at: index) else { return nil }
    if let (month, after) = month(at: roles(end).contains(.of) ? end + 1 : end),
      gap(end) != .line, pieces[after - 1].gap != .line
    {
      return finish(month, day, from: index, after: after)
    }
    // "zweiter Weihnachtsfeiertag"
    let feast = lexeme(end)
    if feast.cues.contains(.countedFeast), day <= 2, gap(end) != .line {
      return reading(0, Int(feast.month), Int(feast.feast) + day - 1, from: index, to: end + 1)
    }
    // Two days share the month behind the second.
    let isAnd = !roles(end).isDisjoint(with: [.and, .to, .onto])
    let at = isAnd && roles(end + 1).contains(.determiner) ? end + 2 : end + 1
    guard isDash(end) || isAnd, gap(end) != .line,
      let (second, next) = dayOfMonth(at: at), let (month, after) = month(at: next),
      let last = finish(month, second, from: at, after: after)
    else { return nil }
    let year = Int(last.quantities[0].day.year)
    guard let first = reading(year, month, day, from: index, to: end) else { return nil }
    return Reading(first.quantities + last.quantities, end: last.end)
  }

  private func finish(_ month: Int, _ day: Int, from start: Int, after: Int) -> Reading? {
    let (year, end) = trailingYear(at: after)
    return reading(year, month, day, from: start, to: end)
  }

  /// A day from 1 to 31 in digits or words, with its ending.
  private func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    guard index < pieces.count else { return nil }
    if let day = integer(index), pieces[index].count <= 3, day > 0 {
      let isPointed = lexicon.traits.contains(.ordinalPoint) && isMark(index + 1, ".", gap: .tied)
      let isEnded = gap(index + 1) == .tied && roles(index + 1).contains(.ordinalEnding)
      // A day that no month has is a slip, but a day for all that.
      guard day <= (isPointed || isEnded ? 999 : 31) else { return nil }
      return (min(day, Int(UInt8.max)), isPointed || isEnded ? index + 2 : index + 1)
    }
    guard pieces[index].kind == .word, let numeral = numeral(at: index), numeral.isOrdinal,
      let day = numeral.value.integer, (1...31).contains(day)
    else { return nil }
    return (day, numeral.end)
  }

  /// A month by name, with the point of an abbreviation.
  private func month(at index: Int) -> (month: Int, end: Int)? {
    let month = Int(lexeme(index).month)
    guard month > 0, lexeme(index).feast == 0,
      pieces[index].isCapital || !lexicon.traits.contains(.capitalisedMonths)
    else { return nil }
    let isShort =
      pieces[index].count <= 5 && isMark(index + 1, ".", gap: .tied)
      && (gap(index + 2) != .line)
    return (month, isShort ? index + 2 : index + 1)
  }

  /// "January 22, 2025", "Oct. 2-4", "September 2017", "im Mai".
  private func monthFirst(at index: Int) -> Reading? {
    // "Sept" and "dez" are numbers too, and months behind a day.
    guard let (month, end) = month(at: index), lexeme(index).number == nil,
      namedDay(at: end) == nil
    else { return nil }
    if !lexicon.traits.contains(.dayBeforeMonth), gap(end) != .line,
      let (day, after) = dayOfMonth(at: roles(end).contains(.determiner) ? end + 1 : end),
      pieces[after - 1].kind == .digits || roles(after - 1).contains(.ordinalEnding)
        || lexeme(after - 1).ordinal != nil,
      !isPartOfNumber(after)
    {
      return days(month, day, from: index, after: after)
    }
    let (year, after) = trailingYear(at: end)
    let quantity = Quantity(
      kind: .date, range: range(index, after), value: ExactDecimal(Int64(year)),
      day: CalendarDay(year: Int16(year), month: UInt8(month)),
      isSoft: year == 0 && roles(index).contains(.homograph) && !isSurelyMonth(index))
    return Reading(quantity, end: after)
  }

  /// "in June", "last August"; "by May" and "since May" may be about a person.
  private func isSurelyMonth(_ index: Int) -> Bool {
    !cues(index).contains(.verb)
      && !roles(index - 1).isDisjoint(with: [.yearCue, .relative])
  }

  /// "October 2-4, 2018": the second day shares month and year.
  private func days(_ month: Int, _ day: Int, from start: Int, after: Int) -> Reading? {
    if isDash(after), gap(after) == .tied, gap(after + 1) == .tied,
      let (second, end) = dayOfMonth(at: after + 1), second > day
    {
      let (year, last) = trailingYear(at: end)
      guard let first = reading(year, month, day, from: start, to: after),
        let next = reading(year, month, second, from: after + 1, to: last)
      else { return nil }
      return Reading(first.quantities + next.quantities, end: last)
    }
    return finish(month, day, from: start, after: after)
  }

  /// In "May 12,000 people" and "March 20%" the digits are no day.
  private func isPartOfNumber(_ end: Int) -> Bool {
    if isMark(end, "%") || isMark(end, ":", gap: .tied) || roles(end).contains(.percent) {
      return true
    }
    return (isMark(end, ",", gap: .tied) || isMark(end, ".", gap: .tied)) && gap(end + 1) == .tied
      && pieces.indices.contains(end + 1) && pieces[end + 1].kind == .digits
  }

  /// The year behind a date, after a comma or "of" at most.
  func trailingYear(at index: Int) -> (year: Int, end: Int) {
    let isParted = isMark(index, ",", gap: .tied) || roles(index).contains(.of)
    let at = isParted ? index + 1 : index
    guard gap(at) != .line, let year = integer(at), pieces[at].count >= 4,
      !isPartOfNumber(at + 1)
    else { return (0, index) }
    // Right behind its month, a year that never was is one with a slip in it.
    let isYear = (1000...2199).contains(year) || (!isParted && year <= Int16.max && isLast(at))
    return isYear ? (year, at + 1) : (0, index)
  }

  /// Whether a figure counts nothing that is named behind it.
  private func isLast(_ index: Int) -> Bool {
    gap(index + 1) == .line || pieces[index + 1].kind == .mark
      || (lexicon.traits.contains(.capitalisedNouns) && pieces[index + 1].kind == .word
        && !pieces[index + 1].isCapital)
  }

  /// A year of four digits, or of two in this century or the last.
  private func year(at index: Int) -> Int? {
    guard let year = integer(index) else { return nil }
    switch pieces[index].count {
    case 4: return (1000...2999).contains(year) ? year : nil
    case 2: return year < 50 ? 2000 + year : 1900 + year
    case _: return nil
    }
  }

  private func reading(_ year: Int, _ month: Int, _ day: Int, from start: Int, to end: Int)
    -> Reading?
  {
    guard (1...12).contains(month), (1...255).contains(day) else { return nil }
    let parts = CalendarDay(year: Int16(year), month: UInt8(month), day: UInt8(day))
    let quantity = Quantity(
      kind: .date, range: range(start, end), value: ExactDecimal(Int64(year)), day: parts)
    return Reading(quantity, end: end)
  }
}
