import BitextCore

/// Clock times of both clocks, in figures and in words.
extension QuantityGrammar {
  func clock(at index: Int) -> Reading? {
    guard var reading = time(at: index) else { return nil }
    let at = isMark(reading.end, "(") ? reading.end + 1 : reading.end
    if let zone = lexeme(at).zone, pieces[at].isCapital, gap(at) != .line {
      for place in reading.quantities.indices { reading.quantities[place].zone = zone }
    }
    return reading
  }

  private func time(at index: Int) -> Reading? {
    if let fixed = noon(at: index) ?? hours(at: index) ?? hourWordClock(at: index) { return fixed }
    if pieces[index].kind == .digits { return digitalClock(at: index) ?? hourClock(at: index) }
    return spelledClock(at: index) ?? hourClock(at: index)
  }

  /// `11:15`, `11.15 Uhr`, `7.55am`, `20:15`.
  private func digitalClock(at index: Int) -> Reading? {
    guard pieces[index].count <= 2, let hour = integer(index),
      hour <= 24 || roles(index + 3).contains(.oclock),
      gap(index + 1) == .tied, gap(index + 2) == .tied, let minute = integer(index + 2),
      pieces[index + 2].count == 2, minute < 60,
      isMark(index + 1, ":") || isMark(index + 1, ".")
    else { return nil }
    let isColon = isMark(index + 1, ":")
    if isColon, let span = span(hour, minute, at: index) { return span }
    if isColon, let time = withSeconds(at: index, hour, minute) { return time }
    let tail = half(at: index + 3)
    let isCued = roles(index - 1).contains(.clockCue)
    guard tail.isCued || isColon else { return nil }
    var reading = time(hour, minute, tail.half, from: index, to: tail.end)
    if isColon, !tail.isCued, !isCued {
      // Minutes and seconds of a race, or a score, for all that is known.
      reading?.quantities[0].kind = .score
      reading?.quantities[0].value = ExactDecimal(Int64(hour))
      reading?.quantities[0].upper = ExactDecimal(Int64(minute))
    }
    return reading
  }

  /// "1:30 Stunden", "3:45 minutes".
  private func span(_ first: Int, _ second: Int, at index: Int) -> Reading? {
    let at = isJoined(index + 3) ? index + 4 : index + 3
    guard gap(at) != .line, lexeme(at).number == nil, !roles(index - 1).contains(.clockCue) else {
      return nil
    }
    let unit: Quantity.Unit
    switch lexeme(at).unit {
    case .hour: unit = .minute
    case .minute: unit = .second
    case _: return nil
    }
    let quantity = Quantity(
      kind: .duration, range: range(index, at + 1), value: ExactDecimal(Int64(first * 60 + second)),
      unit: unit)
    return Reading(quantity, end: at + 1)
  }

  /// `20:15:30`, and the time that something took, `2:08:41` and `1:43.25`.
  private func withSeconds(at index: Int, _ first: Int, _ second: Int) -> Reading? {
    guard gap(index + 4) == .tied, let third = integer(index + 4), pieces[index + 4].count == 2
    else { return nil }
    let cued = half(at: index + 5)
    let isColon = isMark(index + 3, ":", gap: .tied)
    if isColon, third < 60, cued.isCued || roles(index - 1).contains(.clockCue) {
      return time(first, second, cued.half, from: index, to: cued.end)
    }
    guard
      isColon && third < 60 || isMark(index + 3, ".", gap: .tied)
        || isMark(index + 3, ",", gap: .tied)
    else { return nil }
    let seconds =
      isColon
      ? ExactDecimal(Int64(first * 3600 + second * 60 + third))
      : ExactDecimal(Int64((first * 60 + second) * 100 + third), exponent: -2)
    let isNamed = lexeme(index + 5).unit.dimension == .time && gap(index + 5) != .line
    let end = isNamed ? index + 6 : index + 5
    let quantity = Quantity(
      kind: .duration, range: range(index, end), value: seconds, precision: isColon ? 0 : -2,
      unit: .second)
    return Reading(quantity, end: end)
  }

  /// "9 bis 17 Uhr", "5:30 to 9 p.m.", "7.15, 8.15 und 9.15 Uhr": times that share what stands
  /// behind the last.
  private func hours(at index: Int) -> Reading? {
    guard var last = hourMark(at: index), isBetweenTimes(last.end, from: index) else { return nil }
    var marks = [(mark: last, start: index)]
    while marks.count < 12, isBetweenTimes(last.end, from: index), gap(last.end + 1) != .line,
      let next = hourMark(at: last.end + 1)
    {
      marks.append((next, last.end + 1))
      last = next
    }
    let tail = half(at: last.end)
    guard marks.count > 1, tail.isCued, tail.isClock else { return nil }
    var quantities: [Quantity] = []
    for (place, (mark, start)) in marks.enumerated() {
      let isLast = place == marks.count - 1
      let half = isLast || mark.hour <= last.hour ? tail.half : nil
      let end = isLast ? tail.end : mark.end
      guard let time = time(mark.hour, mark.minute, half, from: start, to: end) else { return nil }
      quantities += time.quantities
    }
    return Reading(quantities, end: tail.end)
  }

  private func isBetweenTimes(_ index: Int, from start: Int) -> Bool {
    let isList = isMark(index, ",", gap: .tied) && gap(index + 1) != .tied
    return isList || isDash(index) || !roles(index).isDisjoint(with: [.to, .and])
  }

  /// `9`, `5:30`, `17.30`.
  private func hourMark(at index: Int) -> (hour: Int, minute: Int, end: Int)? {
    guard index < pieces.count, let hour = integer(index), pieces[index].count <= 2, hour <= 24
    else { return nil }
    if isMark(index + 1, ":", gap: .tied) || isMark(index + 1, ".", gap: .tied),
      index + 2 < pieces.count, gap(index + 2) == .tied, let minute = integer(index + 2),
      pieces[index + 2].count == 2, minute < 60
    {
      return (hour, minute, index + 3)
    }
    return (hour, 0, index + 1)
  }

  /// "17 Uhr", "5 p.m.", "five o'clock", "17 Uhr 30".
  private func hourClock(at index: Int) -> Reading? {
    // Without a word of the clock, of which "p.m." has an "m", no hour is one; a year never is.
    guard !allRoles.isDisjoint(with: [.oclock, .aroundTheClock, .am, .pm, .attached]),
      pieces[index].kind != .digits || pieces[index].count < 4,
      let numeral = numeral(at: index), !numeral.isOrdinal, numeral.scale == 0,
      let hour = numeral.value.integer, (0...24).contains(hour) || isSlip(hour, numeral),
      gap(numeral.end) != .line
    else { return nil }
    let tail = half(at: numeral.end)
    guard tail.isCued, tail.isClock, !isWatch(at: index) else { return nil }
    if lexicon.traits.contains(.minutesBehindHour), let minute = integer(tail.end), minute < 60,
      pieces[tail.end].count == 2, isNear(tail.end), tail.half == nil,
      lexeme(tail.end + 1).unit == .none
    {
      return time(hour, minute, nil, from: index, to: tail.end + 1)
    }
    return time(hour, 0, tail.half, from: index, to: tail.end)
  }

  /// "70 Uhr" is a time with a slip in it.
  private func isSlip(_ hour: Int, _ numeral: Numeral) -> Bool {
    numeral.isPlain && hour < 100 && roles(numeral.end).contains(.oclock)
  }

  /// "eine Uhr" is a thing to look at; one o'clock is "ein Uhr".
  private func isWatch(at index: Int) -> Bool {
    cues(index).contains(.noHour)
  }

  /// What stands behind the figures of a clock time: half of the day (true for the second), and
  /// whether it makes the figures a time at all.
  func half(at index: Int) -> (half: Bool?, end: Int, isCued: Bool, isClock: Bool) {
    var end = index
    var isCued = false
    if roles(end).contains(.oclock), gap(end) != .line {
      end += 1
      isCued = true
    } else if cues(end).contains(.oclockHead), isMark(end + 1, "'"),
      roles(end + 2).contains(.aroundTheClock)
    {
      end += 3
      isCued = true
    }
    guard end < pieces.count, gap(end) != .line else { return (nil, end, isCued, isCued) }
    if let (isPM, after) = meridiem(at: end) { return (isPM, after, true, true) }
    let roles = self.roles(end)
    if isCued, roles.contains(.am) { return (false, end + 1, true, true) }
    if isCued, roles.contains(.pm) { return (true, end + 1, true, true) }
    if roles.contains(.zone), pieces[end].isCapital { return (nil, end, true, isCued) }
    return (nil, end, isCued, isCued)
  }

  /// "am", "p.m.", only where letters can be nothing else.
  private func meridiem(at index: Int) -> (isPM: Bool, end: Int)? {
    if cues(index).contains(.meridiem) { return (roles(index).contains(.pm), index + 1) }
    guard isMark(index + 1, ".", gap: .tied), gap(index + 2) == .tied, isMeridies(index + 2),
      let isPM = QuantitySymbols.isPostMeridiem(letters(index))
    else { return nil }
    return (isPM, isMark(index + 3, ".", gap: .tied) ? index + 4 : index + 3)
  }

  /// The "m" of "p.m."
  private func isMeridies(_ index: Int) -> Bool {
    let letters = letters(index)
    return letters.count == 1 && letters.allSatisfy { $0 | 0x20 == UInt8(ascii: "m") }
  }

  private func noon(at index: Int) -> Reading? {
    let roles = self.roles(index)
    guard roles.contains(.noon) || roles.contains(.midnight) else { return nil }
    // "midi et quart"
    let behind = lexicon.hasHourWords ? minutes(behindHour: index + 1) : nil
    let end = behind?.end ?? index + 1
    let quantity = Quantity(
      kind: .clock, range: range(index, end),
      minutes: ((roles.contains(.noon) ? 720 : 1440) + (behind?.minutes ?? 0)) % 1440,
      traits: .spelled, isSoft: behind == nil)
    return Reading(quantity, end: end)
  }

  private func time(
    _ hour: Int, _ minute: Int, _ half: Bool?, from start: Int, to end: Int
  ) -> Reading? {
    var hour = hour == 24 ? 0 : hour
    var traits: Quantity.Traits = []
    if let half {
      guard (1...12).contains(hour) || hour == 0 else {
        return time(hour, minute, nil, from: start, to: end)
      }
      hour = hour % 12 + (half ? 12 : 0)
    } else if !lexicon.traits.contains(.dayClock), hour <= 12, hour > 0,
      text[pieces[start].lower] != 0x30
    {
      traits.insert(.halfDay)
    }
    let quantity = Quantity(
      kind: .clock, range: range(start, end), minutes: hour * 60 + minute, traits: traits)
    return Reading(quantity, end: end)
  }
}
