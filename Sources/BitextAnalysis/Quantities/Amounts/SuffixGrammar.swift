import BitextCore

/// What stands behind a number and says what it counts.
struct Suffix {
  var kind = Quantity.Kind.cardinal
  var unit = Quantity.Unit.none
  var currency: Quantity.Currency?
  /// The value if the suffix is read otherwise, `11m`.
  var alternative: ExactDecimal?
  /// The value if the suffix adds to it or turns it round, `6ft 2in`.
  var value: ExactDecimal?
  /// The power of ten of what is counted: -1 for per mille, which is read as percent.
  var power = 0
  var end: Int

  var isBare: Bool { kind == .cardinal }
}

extension QuantityGrammar {
  func suffix(at end: Int, behind numeral: Numeral) -> Suffix {
    if let inner = innerSuffix(numeral, end) { return inner }
    guard end < pieces.count, gap(end) != .line else { return Suffix(end: end) }
    // "29-year-old", "40-Prozent-Hürde".
    let at = isJoined(end) ? end + 1 : behindPartitive(end, numeral)
    return ending(at: at, end, numeral) ?? percent(at: at) ?? money(at: at) ?? century(
      at: at, numeral)
      ?? times(at: at, numeral) ?? height(at: at, numeral) ?? measure(at: at, numeral)
      ?? spanBehindWord(at: at, numeral) ?? Suffix(end: end)
  }

  /// The piece behind the "de" of "millions de dollars", "centaine d'euros".
  private func behindPartitive(_ end: Int, _ numeral: Numeral) -> Int {
    guard cues(end).contains(.partitive), isNear(end),
      numeral.scale >= 6 || cues(end - 1).contains(.crowd)
    else { return end }
    let next = behindElision(end)
    return next > end ? next : end + 1
  }

  /// The piece behind a word that an apostrophe ties to it, "euros" of "d'euros"; the piece itself
  /// where nothing is elided.
  func behindElision(_ index: Int) -> Int {
    cues(index).contains(.elided) && isMark(index + 1, "'", gap: .tied) ? index + 2 : index
  }

  /// What a compound has said already: "dreijährig", "zweimal".
  private func innerSuffix(_ numeral: Numeral, _ end: Int) -> Suffix? {
    let tail = numeral.tail
    if tail.roles.contains(.decade) { return decadeSuffix(end) }
    if tail.currency != nil, tail.unit == .none {
      return Suffix(kind: .money, currency: tail.currency, end: end)
    }
    if tail.unit != .none { return Suffix(kind: kind(of: tail.unit), unit: tail.unit, end: end) }
    if tail.roles.contains(.percent) { return Suffix(kind: .percent, end: end) }
    if tail.roles.contains(.times) { return Suffix(kind: .multiplier, end: end) }
    return nil
  }

  private func decadeSuffix(_ end: Int) -> Suffix {
    let next = isJoined(end) ? end + 1 : end
    let isYears = cues(next).contains(.decadeNoun) && gap(next) != .line
    return Suffix(kind: .decade, end: isYears ? next + 1 : end)
  }

  /// Letters at the digits: `5th`, `1990s`, `90er`, `5.`, `3x`.
  private func ending(at index: Int, _ end: Int, _ numeral: Numeral) -> Suffix? {
    let roles = tail(index).roles
    let isTied = gap(index) == .tied
    if isTied, roles.contains(.ordinalEnding), numeral.isPlain || numeral.alternative != nil {
      if self.roles(index + 1).contains(.century)
        || (isJoined(index + 1) && self.roles(index + 2).contains(.century))
      {
        return Suffix(kind: .century, end: isJoined(index + 1) ? index + 3 : index + 2)
      }
      return Suffix(kind: .ordinal, end: index + 1)
    }
    if isTied, roles.contains(.decadeEnding), let value = numeral.value.integer,
      value.isMultiple(of: 10), numeral.isPlain
    {
      return decadeSuffix(index + 1)
    }
    if isMark(index, "'", gap: .tied), gap(index + 1) == .tied,
      cues(index + 1).contains(.apostropheDecade), numeral.isPlain,
      let value = numeral.value.integer, value.isMultiple(of: 10), value >= 20
    {
      return Suffix(kind: .decade, end: index + 2)
    }
    return pointedOrdinal(at: index, numeral)
  }

  /// The point of an ordinal, unless it may end the sentence.
  private func pointedOrdinal(at index: Int, _ numeral: Numeral) -> Suffix? {
    guard lexicon.traits.contains(.ordinalPoint), isMark(index, ".", gap: .tied), numeral.isPlain,
      numeral.value < ExactDecimal(1000), index + 1 < pieces.count, gap(index + 1) != .line,
      gap(index + 1) != .tied, pieces[index + 1].kind == .word
    else { return nil }
    if roles(index + 1).contains(.century) { return Suffix(kind: .century, end: index + 2) }
    return Suffix(kind: .ordinal, end: index + 1)
  }

  private func percent(at index: Int) -> Suffix? {
    if isMark(index, "%") { return Suffix(kind: .percent, end: index + 1) }
    if isMark(index, "\u{2030}") { return Suffix(kind: .percent, power: -1, end: index + 1) }
    let roles = tail(index).roles
    if roles.contains(.permille) { return Suffix(kind: .percent, power: -1, end: index + 1) }
    if roles.contains(.basis), roles.contains(.point) || self.roles(index + 1).contains(.point) {
      let end = roles.contains(.point) ? index + 1 : index + 2
      return Suffix(kind: .percentagePoints, power: -2, end: end)
    }
    if roles.contains(.percentage), self.roles(index + 1).contains(.point) {
      return Suffix(kind: .percentagePoints, end: index + 2)
    }
    if roles.contains(.point), cues(index + 1).contains(.partitive), isNear(index + 2) {
      let whole = self.roles(index + 2)
      if whole.contains(.percentage) { return Suffix(kind: .percentagePoints, end: index + 3) }
      if whole.contains(.basis) {
        return Suffix(kind: .percentagePoints, power: -2, end: index + 3)
      }
    }
    if roles.contains(.percentagePoint) { return Suffix(kind: .percentagePoints, end: index + 1) }
    if roles.contains(.percent) { return Suffix(kind: .percent, end: index + 1) }
    guard roles.contains(.per) || cues(index).contains(.perHundred), gap(index + 1) == .blank
    else { return nil }
    let cues = cues(index + 1)
    if cues.contains(.hundredBehindPer) { return Suffix(kind: .percent, end: index + 2) }
    return cues.contains(.thousandBehindPer)
      ? Suffix(kind: .percent, power: -1, end: index + 2) : nil
  }

  private func money(at index: Int) -> Suffix? {
    if pieces.indices.contains(index), pieces[index].kind == .mark,
      let currency = QuantitySymbols.currency(pieces[index].code)
    {
      // In "20 $30" the sign belongs to the next figure.
      let isNext =
        gap(index + 1) == .tied && pieces.indices.contains(index + 1)
        && pieces[index + 1].kind == .digits && gap(index) != .tied
      return isNext ? nil : Suffix(kind: .money, currency: currency, end: index + 1)
    }
    if let dollar = pieces.indices.contains(index) && isMark(index + 1, "$", gap: .tied)
      ? QuantitySymbols.dollar(string(index)) : nil
    {
      return Suffix(kind: .money, currency: dollar, end: index + 2)
    }
    var at = index
    var skipped = 0
    while roles(at).contains(.qualifier), gap(at) != .line, skipped < 2 {
      at += isJoined(at + 1) ? 2 : 1
      if isMark(at, ".", gap: .tied) { at += 1 }
      skipped += 1
    }
    let lexeme = tail(at)
    guard let currency = lexeme.currency, at == index || gap(at) != .line,
      !lexeme.roles.contains(.homograph) || isCode(at)
    else { return nil }
    if lexeme.unit != .none, skipped == 0, isMass(behind: at) { return nil }
    if lexicon.traits.contains(.qualifierBehindCurrency), isNear(at + 1),
      self.lexeme(at + 1).dollar != nil
    {
      return Suffix(
        kind: .money, currency: qualified(currency, from: at + 1, to: at + 2), end: at + 2)
    }
    let resolved = skipped > 0 ? qualified(currency, from: index, to: at) : currency
    return Suffix(kind: .money, unit: lexeme.unit, currency: resolved, end: at + 1)
  }

  /// Whether pounds are a weight: "a 20-pound turkey", "80 pounds heavier".
  private func isMass(behind index: Int) -> Bool {
    cues(index + 1).contains(.mass)
  }

  private func qualified(
    _ currency: Quantity.Currency, from start: Int, to end: Int
  ) -> Quantity.Currency {
    guard currency == Quantity.Currency("USD") else { return currency }
    return (start..<end).lazy.compactMap { lexeme($0).dollar }.first ?? currency
  }

  private func century(at index: Int, _ numeral: Numeral) -> Suffix? {
    guard numeral.isOrdinal, roles(index).contains(.century) else { return nil }
    return Suffix(kind: .century, end: index + 1)
  }

  private func times(at index: Int, _ numeral: Numeral) -> Suffix? {
    guard tail(index).roles.contains(.times), !numeral.isOrdinal, numeral.fraction == nil
    else { return nil }
    if roles(index).contains(.attached), gap(index) != .tied { return nil }
    return Suffix(kind: .multiplier, end: index + 1)
  }
}
