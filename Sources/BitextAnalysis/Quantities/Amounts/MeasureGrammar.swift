import BitextCore

/// Units behind a number.
extension QuantityGrammar {
  func measure(at index: Int, _ numeral: Numeral) -> Suffix? {
    if let degrees = degrees(at: index) { return degrees }
    guard !numeral.isOrdinal, let (unit, end, isMillion) = unit(at: index) else { return nil }
    var suffix = Suffix(kind: kind(of: unit), unit: unit, end: end)
    if unit == .foot, let height = inches(behind: numeral, at: end) { return height }
    if isMillion { suffix.alternative = numeral.value.shifted(by: 6) }
    if numeral.traits.contains(.spelled), numeral.end == index,
      let other = lexicon.symbols.rounded(letters(index - 1), of: unit)
    {
      suffix.alternative = other
    }
    if unit == .year, let age = age(at: isJoined(end) ? end + 1 : end) { suffix = age }
    if roles(index).contains(.old) { suffix.kind = .age }
    return suffix
  }

  /// The inches of "6ft 2in", "6 feet 2 inches", "6-foot-2".
  private func inches(behind feet: Numeral, at end: Int) -> Suffix? {
    let at = isJoined(end) ? end + 1 : roles(end).contains(.and) ? end + 1 : end
    guard gap(at) != .line, let inches = integer(at) ?? lexeme(at).number?.integer,
      pieces[at].count <= 6, inches < 12
    else { return nil }
    let isAbbreviated = pieces[at].kind == .digits && cues(at + 1).contains(.inchMark)
    let isNamed = lexeme(at + 1).unit == .inch || isAbbreviated || isMark(at + 1, "\"")
    guard isNamed || isJoined(end) else { return nil }
    return height(feet, inches, end: isNamed ? at + 2 : at + 1)
  }

  /// `5'10"`.
  func height(at index: Int, _ feet: Numeral) -> Suffix? {
    guard isMark(index, "'", gap: .tied), gap(index + 1) == .tied, let inches = integer(index + 1),
      inches < 12, isMark(index + 2, "\"", gap: .tied)
    else { return nil }
    return height(feet, inches, end: index + 3)
  }

  private func height(_ feet: Numeral, _ inches: Int, end: Int) -> Suffix? {
    let value = feet.value.multiplied(by: ExactDecimal(12))?.adding(ExactDecimal(Int64(inches)))
    guard let value else { return nil }
    return Suffix(kind: .measure, unit: .inch, value: value, end: end)
  }

  func kind(of unit: Quantity.Unit) -> Quantity.Kind {
    switch unit.dimension {
    case .time, .months: .duration
    case _: .measure
    }
  }

  private func age(at index: Int) -> Suffix? {
    guard tail(index).roles.contains(.old), gap(index) != .line, isTiedOrNear(index) else {
      return nil
    }
    return Suffix(kind: .age, unit: .year, end: index + 1)
  }

  private func isTiedOrNear(_ index: Int) -> Bool { gap(index) == .tied || gap(index) == .blank }

  private func degrees(at index: Int) -> Suffix? {
    if let degrees = raisedDegrees(at: index) { return degrees }
    let isSign = isMark(index, "\u{B0}")
    guard isSign || roles(index).contains(.degree) else { return nil }
    let next = index + 1
    if isSign, next < pieces.count, gap(next) == .tied || gap(next) == .fixed {
      switch Array(letters(next)) {
      case [UInt8(ascii: "C")]: return Suffix(kind: .measure, unit: .celsius, end: next + 1)
      case [UInt8(ascii: "F")]: return Suffix(kind: .measure, unit: .fahrenheit, end: next + 1)
      case _: break
      }
    }
    let unit = lexeme(next).unit
    if unit.dimension == .temperature, gap(next) != .line {
      return Suffix(kind: .measure, unit: unit, end: next + 1)
    }
    return Suffix(kind: .measure, unit: .degree, end: index + 1)
  }

  /// Degrees whose sign is the raised letter of ordinals, which looks the same.
  private func raisedDegrees(at index: Int) -> Suffix? {
    let word = letters(index)
    guard word.starts(with: [0xC2, 0xBA]) else { return nil }
    switch Array(word.dropFirst(2)) {
    case [UInt8(ascii: "C")]: return Suffix(kind: .measure, unit: .celsius, end: index + 1)
    case [UInt8(ascii: "F")]: return Suffix(kind: .measure, unit: .fahrenheit, end: index + 1)
    case _: return nil
    }
  }

  /// The unit at a piece, with "square", "per hour" and the like; last, whether an attached `m`
  /// may as well be millions.
  private func unit(at index: Int) -> (Quantity.Unit, Int, Bool)? {
    guard index < pieces.count, pieces[index].kind == .word, gap(index) != .line else { return nil }
    let roles = self.roles(index)
    if !roles.isDisjoint(with: [.square, .cubic]), isNear(index + 1),
      let unit = power(of: lexeme(index + 1).unit, isCubic: roles.contains(.cubic))
    {
      return (unit, index + 2, false)
    }
    if let (unit, end) = pairedUnit(at: index) { return (unit, end, false) }
    guard let (unit, end) = plainUnit(at: index) else { return nil }
    if let unit = writtenPower(of: unit, at: end) { return (unit, end + 1, false) }
    if unit == .metre, isBehindHours(index) { return (.minute, end, false) }
    if let (energy, end) = energy(of: unit, at: end) { return (energy, end, false) }
    if let (consumption, end) = consumption(of: unit, at: end) { return (consumption, end, false) }
    if !cues(end).isDisjoint(with: [.squareBehind, .cubicBehind]), isNear(end),
      let unit = power(of: unit, isCubic: cues(end).contains(.cubicBehind))
    {
      return (unit, end + 1, false)
    }
    let isMillion = unit == .metre && pieces[index].count == 1 && gap(index) == .tied
    if let (speed, end) = rate(of: unit, at: end) { return (speed, end, false) }
    return (unit, end, isMillion)
  }

  /// "light years", "nautical miles", "metric tons".
  private func pairedUnit(at index: Int) -> (Quantity.Unit, Int)? {
    let at = isJoined(index + 1) ? index + 2 : index + 1
    if tail(index).unit != .none, at > index + 1 || isNear(at),
      let unit = lexicon.symbols.unit(tail(index).unit, before: letters(at))
    {
      return (unit, at + 1)
    }
    guard lexeme(at).unit != .none,
      let unit = lexicon.symbols.unit(letters(index), with: lexeme(at).unit)
    else { return nil }
    return (unit, at + 1)
  }

  /// Whether the `m` of "11h 30m" counts minutes.
  private func isBehindHours(_ index: Int) -> Bool {
    guard pieces[index].count == 1, index >= 3 else { return false }
    return lexicon.symbols.unit(letters(index - 2))?.unit == .hour
      && pieces[index - 3].kind == .digits
  }

  private func plainUnit(at index: Int) -> (Quantity.Unit, Int)? {
    let word = tail(index)
    if word.unit != .none,
      !word.roles.contains(.relative) || pieces[index].isCapital
    {
      return (word.unit, index + 1)
    }
    // In "cinq l'utilisait" the letter is what is left of a word.
    let isElided =
      pieces[index].count == 1 && isMark(index + 1, "'", gap: .tied) && gap(index + 2) == .tied
    guard !isElided, pieces[index].count <= 5, !isPlural(index),
      let (unit, takesPoint) = lexicon.symbols.unit(letters(index))
    else { return nil }
    let isPointed =
      takesPoint && isMark(index + 1, ".", gap: .tied) && gap(index + 2) != .line
      && index + 2 < pieces.count && !pieces[index + 2].isCapital
    return (unit, isPointed ? index + 2 : index + 1)
  }

  /// Whether letters at digits make more than one of them and no unit: "the under-18s".
  private func isPlural(_ index: Int) -> Bool {
    gap(index) == .tied && roles(index).contains(.decadeEnding) && index > 2
      && isJoined(index - 2) && pieces[index - 3].kind == .word
  }

  /// The power of a unit whose figure is not raised: `m2`, `km3`.
  private func writtenPower(of unit: Quantity.Unit, at end: Int) -> Quantity.Unit? {
    guard gap(end) == .tied, let power = integer(end), pieces[end].count == 1,
      pieces[end - 1].count <= 2,
      gap(end + 1) != .tied || pieces[end + 1].kind == .mark
    else { return nil }
    return power == 2 || power == 3 ? self.power(of: unit, isCubic: power == 3) : nil
  }

  /// "5 working days": time behind one word that says nothing of figures.
  func spanBehindWord(at index: Int, _ numeral: Numeral) -> Suffix? {
    guard !numeral.isOrdinal, isNear(index), isNear(index + 1), pieces[index].kind == .word,
      pieces[index].code == 0, !pieces[index].isCapital, lexeme(index + 1).number == nil,
      [.time, .months].contains(lexeme(index + 1).unit.dimension),
      roles(index + 1).isDisjoint(with: [.old, .relative]), !isMoved(index + 2)
    else { return nil }
    let unit = lexeme(index + 1).unit
    return Suffix(kind: kind(of: unit), unit: unit, end: index + 2)
  }

  private func power(of unit: Quantity.Unit, isCubic: Bool) -> Quantity.Unit? {
    switch (unit, isCubic) {
    case (.centimetre, false): .squareCentimetre
    case (.metre, false): .squareMetre
    case (.kilometre, false): .squareKilometre
    case (.inch, false): .squareInch
    case (.foot, false): .squareFoot
    case (.mile, false): .squareMile
    case (.centimetre, true): .cubicCentimetre
    case (.metre, true): .cubicMetre
    case (.kilometre, true): .cubicKilometre
    case (.foot, true): .cubicFoot
    case _: nil
    }
  }

  /// "kilowatt hours", "kilowatt-hours".
  private func energy(of power: Quantity.Unit, at end: Int) -> (Quantity.Unit, Int)? {
    let at = isJoined(end) ? end + 1 : end
    guard lexeme(at).unit == .hour, gap(at) != .line else { return nil }
    switch power {
    case .kilowatt: return (.kilowattHour, at + 1)
    case .megawatt: return (.megawattHour, at + 1)
    case .gigawatt: return (.gigawattHour, at + 1)
    case _: return nil
    }
  }

  /// "miles to the gallon", "Liter auf 100 Kilometer", `l/100 km`.
  private func consumption(of unit: Quantity.Unit, at end: Int) -> (Quantity.Unit, Int)? {
    guard unit == .mile || unit == .litre, gap(end) != .line else { return nil }
    let isPer =
      !roles(end).isDisjoint(with: [.per, .onto, .to]) || isMark(end, "/", gap: .tied)
    guard isPer else { return nil }
    let at = roles(end + 1).contains(.determiner) ? end + 2 : end + 1
    if unit == .mile, lexeme(at).unit == .gallon, gap(at) != .line {
      return (.milePerGallon, at + 1)
    }
    guard unit == .litre, (integer(at) ?? lexeme(at).number?.integer) == 100 || isHundred(at),
      gap(at + 1) != .line, let (unit, after) = plainUnit(at: at + 1), unit == .kilometre
    else { return nil }
    return (.litrePerHundredKilometres, after)
  }

  private func isHundred(_ index: Int) -> Bool { lexeme(index).scale == 2 && gap(index) != .line }

  /// The time that a rate is told for, and the piece behind it: "a minute", "pro Tag", "am Tag",
  /// "in der Woche".
  func rateTime(at index: Int) -> (Quantity.Unit, Int)? {
    guard isNear(index) else { return nil }
    var at = index
    if roles(at).contains(.per) {
      at += 1
    } else if cues(at).contains(.rateArticle) {
      at += 1
    } else if cues(at).contains(.rateHead), cues(at + 1).contains(.rateTail) {
      at += 2
    } else {
      return nil
    }
    let isElided = isMark(at, "'", gap: .tied) || behindElision(at) > at
    if isElided { at = isMark(at, "'", gap: .tied) ? at + 1 : behindElision(at) }
    let time = lexeme(at).unit
    guard isNear(at) || isElided, [.time, .months].contains(time.dimension),
      lexeme(at).number == nil,
      !roles(at).contains(.old), !isMoved(at + 1)
    else { return nil }
    return (time, at + 1)
  }

  /// Whether the time is a point and no rate: "five dollars a day later", "im Jahr 2020".
  private func isMoved(_ index: Int) -> Bool {
    guard gap(index) != .line else { return false }
    return pieces[index].kind == .digits
      || !roles(index).isDisjoint(with: [.and, .past, .before, .relative, .over, .of])
      || cues(index).contains(.movesTime)
  }

  /// "per hour", `/h`, "pro Stunde".
  private func rate(of unit: Quantity.Unit, at end: Int) -> (Quantity.Unit, Int)? {
    guard end + 1 < pieces.count, gap(end) != .line,
      isMark(end, "/", gap: .tied) || roles(end).contains(.per)
    else { return nil }
    let at = behindElision(end + 1)
    let time =
      lexeme(at).unit == .none
      ? lexicon.symbols.unit(letters(at))?.unit ?? .none : lexeme(at).unit
    switch (unit, time) {
    case (.kilometre, .hour): return (.kilometrePerHour, at + 1)
    case (.mile, .hour): return (.milePerHour, at + 1)
    case (.metre, .second): return (.metrePerSecond, at + 1)
    case (.megabitPerSecond, .second), (.gigabitPerSecond, .second): return (unit, at + 1)
    case _: return nil
    }
  }
}
