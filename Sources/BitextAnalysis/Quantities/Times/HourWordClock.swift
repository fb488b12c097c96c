import BitextCore

/// Clock times whose word for the hour counts hours too: "17 h 30", "cinq heures et demie".
extension QuantityGrammar {
  func hourWordClock(at index: Int) -> Reading? {
    guard lexicon.hasHourWords, let numeral = numeral(at: index), !numeral.isOrdinal,
      numeral.scale == 0, let hour = numeral.value.integer, (0...24).contains(hour),
      cues(numeral.end).contains(.hourWord), gap(numeral.end) != .line
    else { return nil }
    let behind = minutes(behindHour: numeral.end + 1)
    let end = behind?.end ?? numeral.end + 1
    let half = halfOfDay(at: end)
    let isTold = cues(index - 1).contains(.clockVerb) && cues(index - 2).contains(.clockSubject)
    guard
      behind?.isClock == true || half != nil || isTold || isAt(index, end)
        || isBeforeHour(end, from: index)
    else { return nil }
    var minutes = hour * 60 + (behind?.minutes ?? 0)
    var traits: Quantity.Traits = numeral.traits.intersection(.spelled)
    if let half, hour <= 12 {
      minutes = hour % 12 * 60 + (behind?.minutes ?? 0) + (half.isSecond ? 720 : 0)
    } else if half == nil, hour <= 12, hour > 0,
      traits.contains(.spelled) || !lexicon.traits.contains(.dayClock)
    {
      traits.insert(.halfDay)
    }
    let quantity = Quantity(
      kind: .clock, range: range(index, half?.end ?? end), minutes: (minutes + 1440) % 1440,
      traits: traits)
    return Reading(quantity, end: half?.end ?? end)
  }

  /// Whether "at" stands before the hour; "à cinq heures de Paris" is a distance.
  private func isAt(_ start: Int, _ end: Int) -> Bool {
    roles(start - 1).contains(.clockCue) && !(roles(end).contains(.of) && isNear(end))
  }

  /// Whether a second hour follows a first, or a first stands before: "de 9 h à 17 h".
  private func isBeforeHour(_ end: Int, from start: Int) -> Bool {
    // "9 h-17 h"
    if isDash(start - 1), gap(start) == .tied, cues(start - 2).contains(.hourWord) { return true }
    let isTied = isDash(end) && gap(end) == .tied && gap(end + 1) == .tied
    guard isTied || roles(start - 1).contains(.of) && roles(end).contains(.to) && isNear(end + 1),
      let numeral = numeral(at: end + 1)
    else { return false }
    return cues(numeral.end).contains(.hourWord) && gap(numeral.end) != .line
  }

  /// The minutes behind the word for the hour, and whether they can be nothing else: "30",
  /// "et quart", "moins le quart", "moins dix"; half an hour may as well be counted.
  func minutes(behindHour index: Int) -> (minutes: Int, end: Int, isClock: Bool)? {
    guard gap(index) != .line else { return nil }
    if let minute = integer(index), pieces[index].count == 2, minute < 60, !isCounted(index + 1) {
      return (minute, index + 1, true)
    }
    if roles(index).contains(.and), isNear(index + 1) {
      if cues(index + 1).contains(.halfBehindUnit) { return (30, index + 2, false) }
      return lexeme(index + 1).denominator == 4 ? (15, index + 2, true) : nil
    }
    if roles(index).contains(.minus) {
      let at = roles(index + 1).contains(.determiner) ? index + 2 : index + 1
      if lexeme(at).denominator == 4, isNear(at) { return (-15, at + 1, true) }
      let minute = integer(at) ?? lexeme(at).number?.integer
      guard let minute, (1...29).contains(minute), isNear(at) else { return nil }
      return (-minute, at + 1, true)
    }
    guard roles(index).contains(.numeral), isNear(index), let numeral = numeral(at: index),
      numeral.traits.contains(.spelled), !numeral.isSoft, !numeral.isOrdinal,
      numeral.fraction == nil, let minute = numeral.value.integer, (1...59).contains(minute),
      !isCounted(numeral.end)
    else { return nil }
    return (minute, numeral.end, false)
  }

  /// Whether a unit stands at a piece, which the figure before it counts.
  private func isCounted(_ index: Int) -> Bool {
    guard gap(index) != .line else { return false }
    return lexeme(index).unit != .none || lexicon.symbols.unit(letters(index)) != nil
      || isMark(index, "%")
  }

  /// The half of the day behind an article: "du matin", "de l'après-midi".
  private func halfOfDay(at index: Int) -> (isSecond: Bool, end: Int)? {
    var at = index
    while at < index + 4, gap(at) != .line {
      if at > index, !roles(at).isDisjoint(with: [.am, .pm]) {
        return (roles(at).contains(.pm), isJoined(at + 1) ? at + 3 : at + 1)
      }
      let next = behindElision(at)
      guard next > at || !roles(at).isDisjoint(with: [.of, .determiner]) else { return nil }
      at = max(next, at + 1)
    }
    return nil
  }
}
