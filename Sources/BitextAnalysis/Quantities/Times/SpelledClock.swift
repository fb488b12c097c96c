import BitextCore

/// Clock times in words.
extension QuantityGrammar {
  /// "half past five", "halb sechs", "Viertel nach fünf", "ten to six".
  func spelledClock(at index: Int) -> Reading? {
    let word = lexeme(index)
    if word.cues.contains(.halfBeforeHour), isNear(index + 1), !pieces[index].isCapital,
      let hour = hour(at: index + 1)
    {
      return clock(hour.value * 60 - 30, from: index, to: hour.end)
    }
    if word.roles.contains(.indefinite), lexeme(index + 1).denominator == 4, isNear(index + 1) {
      return spelledClock(at: index + 1)
    }
    let isAmbiguous = lexicon.traits.contains(.ambiguousClockWords)
    if lexicon.traits.contains(.quartersOfComingHour), let time = quarterClock(at: index) {
      return time
    }
    if isAmbiguous, let time = minuteClock(at: index) { return time }
    let minutes: Int
    if word.roles.contains(.half) {
      minutes = 30
    } else if word.denominator == 4, word.number == nil {
      minutes = 15
    } else if let number = word.number?.integer, (1...29).contains(number), !isAmbiguous {
      minutes = number
    } else {
      return nil
    }
    guard isNear(index + 1), let hour = hour(at: index + 2), isNear(index + 2) else { return nil }
    if roles(index + 1).contains(.past), !isAmbiguous || minutes == 15 {
      return clock(hour.value * 60 + minutes, from: index, to: hour.end)
    }
    guard roles(index + 1).contains(.before), minutes != 30,
      minutes == 15 || isClockTail(hour.end) || isCountdown(minutes, to: hour.value, at: index)
    else { return nil }
    return clock(hour.value * 60 - minutes, from: index, to: hour.end)
  }

  /// Whether "twenty to four" is no range and no score.
  private func isCountdown(_ minutes: Int, to hour: Int, at index: Int) -> Bool {
    guard minutes > hour, minutes.isMultiple(of: 5), isClockEnd(index + 3) else { return false }
    let isTold = cues(index - 2).contains(.clockSubject) || isMark(index - 2, "'")
    return gap(index) == .line || roles(index - 1).contains(.clockCue)
      || (isTold && cues(index - 1).contains(.clockVerb))
  }

  /// "drei viertel neun", a quarter to nine, and "viertel neun", a quarter past eight.
  private func quarterClock(at index: Int) -> Reading? {
    guard !pieces[index].isCapital || gap(index) == .line else { return nil }
    let word = lexeme(index)
    let isThree = word.number == ExactDecimal(3)
    let at = isThree && word.denominator == nil ? index + 1 : index
    guard lexeme(at).denominator == 4, isThree || lexeme(at).number == nil,
      isNear(at + 1), pieces[at + 1].kind == .word, let hour = hour(at: at + 1),
      isClockEnd(hour.end)
    else { return nil }
    return clock(hour.value * 60 - (isThree ? 15 : 45), from: index, to: hour.end)
  }

  /// "zehn vor sechs", "fünf nach halb acht".
  private func minuteClock(at index: Int) -> Reading? {
    guard let minutes = lexeme(index).number?.integer, (1...29).contains(minutes),
      isNear(index + 1), !roles(index + 1).isDisjoint(with: [.past, .before])
    else { return nil }
    let isHalf = roles(index + 2).contains(.half)
    let at = isHalf ? index + 3 : index + 2
    guard isNear(at), pieces[at].kind == .word, let hour = hour(at: at),
      isClockEnd(hour.end) || roles(index - 1).contains(.clockCue)
    else { return nil }
    let sign = roles(index + 1).contains(.past) ? 1 : -1
    return clock(
      hour.value * 60 - (isHalf ? 30 : 0) + sign * minutes, from: index, to: hour.end)
  }

  private func isClockEnd(_ index: Int) -> Bool {
    gap(index) == .line || pieces[index].kind == .mark || isClockTail(index)
  }

  private func isClockTail(_ index: Int) -> Bool { half(at: index).isCued }

  private func clock(_ minutes: Int, from start: Int, to end: Int) -> Reading? {
    let tail = half(at: end)
    let time = (minutes + 720) % 720 + (tail.half == true ? 720 : 0)
    let quantity = Quantity(
      kind: .clock, range: range(start, tail.end), minutes: time,
      traits: tail.half == nil ? [.halfDay, .spelled] : .spelled)
    return Reading(quantity, end: tail.end)
  }

  /// An hour of the twelve-hour clock in words or digits.
  private func hour(at index: Int) -> (value: Int, end: Int)? {
    let number = integer(index) ?? lexeme(index).number?.integer
    guard let number, (1...12).contains(number),
      roles(index).isDisjoint(with: [.compound]), gap(index) != .line
    else { return nil }
    if pieces[index].kind == .digits, pieces[index].count > 2 { return nil }
    return (number, index + 1)
  }
}
