import BitextCore

/// Numbers with what they count: money, percent, measures, ages, decades, ordinals.
extension QuantityGrammar {
  func amount(at index: Int) -> Reading? {
    let prefix = currencyPrefix(at: index)
    let isNegative = prefix.map { isDash($0.end) } ?? false
    let start = (prefix?.end ?? index) + (isNegative ? 1 : 0)
    guard var first = numeral(at: start) else { return nil }
    if isNegative { first.value = first.value.negated }
    var last: Numeral?
    if !first.isOrdinal, let second = rangeEnd(after: first.end, of: first, at: index) {
      last = second
      join(&first, second)
    }
    let end = last?.end ?? first.end
    var suffix =
      prefix == nil
      ? suffix(at: end, behind: last ?? first)
      : Suffix(kind: .money, currency: prefix?.currency, end: end)
    let power = lexeme(end).scale
    if power < 0, suffix.value == nil, suffix.unit != .none {
      suffix.value = first.value.shifted(by: power)
    }
    addParts(to: &suffix, of: first)
    var quantity = quantity(first, last, suffix, from: index)
    if suffix.unit != .none || suffix.kind == .money || suffix.kind == .percent,
      let (time, end) = rateTime(at: suffix.end)
    {
      quantity.per = time
      quantity.range.upper = pieces[end - 1].upper
      suffix.end = end
    }
    if suffix.unit.dimension == .time, let end = always(quantity, at: suffix.end) {
      quantity.isSoft = true
      suffix.end = end
    }
    return Reading([quantity], end: suffix.end)
  }

  /// The piece behind "24 heures sur 24", which is told without a figure as often.
  private func always(_ quantity: Quantity, at index: Int) -> Int? {
    guard cues(index).contains(.wholeHead), isNear(index), isNear(index + 1),
      let whole = numeral(at: index + 1), whole.value == quantity.value
    else { return nil }
    return whole.end
  }

  /// What stands behind the unit and belongs to the figure: "an hour and a half", "drei Euro
  /// fünfzig", "five degrees below zero".
  private func addParts(to suffix: inout Suffix, of numeral: Numeral) {
    if suffix.unit != .none, suffix.value == nil, let (part, end) = partOfUnit(at: suffix.end),
      let value = numeral.value.adding(part)
    {
      suffix.value = value
      suffix.end = end
    } else if [.celsius, .fahrenheit, .degree].contains(suffix.unit),
      let end = belowZero(at: suffix.end)
    {
      suffix.value = numeral.value.negated
      suffix.end = end
    } else if suffix.kind == .money, numeral.value.exponent >= 0,
      lexicon.traits.contains(.centsBehindCurrency) || integer(suffix.end) != nil,
      let (cents, end) = cents(at: suffix.end), let value = numeral.value.adding(cents)
    {
      suffix.value = value
      suffix.end = end
    } else if lexicon.traits.contains(.centimetresBehindMetre), suffix.unit == .metre,
      numeral.value.exponent >= 0, let centimetres = integer(suffix.end),
      pieces[suffix.end].count == 2, gap(suffix.end) != .line, !countsNoun(at: suffix.end + 1),
      let value = numeral.value.adding(ExactDecimal(Int64(centimetres), exponent: -2))
    {
      suffix.value = value
      suffix.end += 1
    } else if suffix.unit == .hour, let hours = numeral.value.integer,
      let (minutes, end) = minutes(behindUnit: suffix.end)
    {
      // "deux heures trente" as well, where it is no time of day.
      suffix.unit = .minute
      suffix.value = ExactDecimal(Int64(hours * 60 + minutes))
      suffix.end = end
    }
  }

  /// Whether a noun stands behind a figure, where nouns can be told: "1 m 20 Latten".
  private func countsNoun(at index: Int) -> Bool {
    lexicon.traits.contains(.capitalisedNouns) && gap(index) != .line
      && pieces.indices.contains(index) && pieces[index].isCapital
  }

  /// The `30` of `1h30` and `1h30m`.
  private func minutes(behindUnit index: Int) -> (minutes: Int, end: Int)? {
    if lexicon.hasHourWords, let behind = minutes(behindHour: index), behind.minutes > 0 {
      return (behind.minutes, behind.end)
    }
    let isLast = gap(index + 1) == .line || pieces[index + 1].kind == .mark
    guard gap(index) == .tied || isNear(index) && isLast, let minutes = integer(index),
      pieces[index].count == 2, minutes < 60
    else { return nil }
    let unit = gap(index + 1) == .tied ? lexicon.symbols.unit(letters(index + 1))?.unit : nil
    return (minutes, unit == .minute || unit == .metre ? index + 2 : index + 1)
  }

  /// "fünfzig" in "drei Euro fünfzig", where nothing follows that it would count.
  private func cents(at index: Int) -> (ExactDecimal, end: Int)? {
    guard isNear(index), let numeral = numeral(at: index), numeral.end == index + 1,
      let cents = numeral.value.integer, (10...99).contains(cents), !numeral.isOrdinal,
      !numeral.isSoft, gap(index + 1) == .line || pieces[index + 1].kind == .mark
    else { return nil }
    return (ExactDecimal(Int64(cents), exponent: -2), index + 1)
  }

  private func quantity(
    _ first: Numeral, _ last: Numeral?, _ suffix: Suffix, from index: Int
  ) -> Quantity {
    var quantity = Quantity(
      kind: suffix.kind, range: range(index, suffix.end), value: first.value,
      alternative: first.alternative, precision: last?.precision ?? first.precision,
      approximation: approximation(before: index), unit: suffix.unit, currency: suffix.currency,
      traits: first.traits,
      // "zero degrees" and "half an hour" are figures, "ein paar Stunden" is none.
      isSoft: first.isSoft && (suffix.isBare || first.value >= ExactDecimal(1))
    )
    if first.tail.roles.contains(.portion) { quantity.traits.insert(.free) }
    if suffix.power != 0 {
      quantity.value = first.value.shifted(by: suffix.power)
      quantity.alternative = first.alternative?.shifted(by: suffix.power)
      quantity.precision += suffix.power
    }
    if let last {
      quantity.upper = last.value.shifted(by: suffix.power)
      if suffix.kind == .percent { quantity.unit = .percent }
      if suffix.kind == .percentagePoints { quantity.unit = .percentagePoint }
      quantity.kind = .range
      quantity.traits.formUnion(last.traits)
      if isYear(first, last) { quantity.traits.insert(.maybeYear) }
      return quantity
    }
    // A third has no decimals to count a unit with.
    if let fraction = first.fraction,
      suffix.isBare || ExactDecimal(fraction.over, per: fraction.under) == nil
    {
      quantity.kind = .fraction
      quantity.value = ExactDecimal(fraction.over)
      quantity.upper = ExactDecimal(fraction.under)
    }
    if let value = suffix.value {
      quantity.value = value
      quantity.precision = min(quantity.precision, value.exponent)
    }
    if let alternative = suffix.alternative { quantity.alternative = alternative }
    if suffix.isBare { settle(&quantity, first, index: index, end: suffix.end) }
    return quantity
  }

  /// Decides what a figure is that counts nothing in particular.
  private func settle(_ quantity: inout Quantity, _ numeral: Numeral, index: Int, end: Int) {
    if isDecade(numeral, at: index) {
      quantity.kind = .decade
      return
    }
    if numeral.isOrdinal { quantity.kind = .ordinal }
    let isWar = isWarName(index - 1) && gap(index) != .line && numeral.value < ExactDecimal(4)
    if isWar || numeral.isOrdinal && isNear(end) && [end, end + 1].contains(where: isWarName) {
      quantity.kind = .ordinal
      quantity.isSoft = false
    }
    if numeral.tail.roles.contains(.compound) { quantity.traits.insert(.free) }
    let cue = roles(index - 1)
    let label = isMark(index - 1, ".") ? roles(index - 2) : cue
    if index > 0, gap(index) != .line, cue.contains(.label) || label.contains(.label) {
      quantity.isSoft = true
      quantity.traits.insert(.label)
    } else if numeral.isOrdinal, isNear(end), roles(end).contains(.label) {
      quantity.traits.insert(.label)
    }
    if isNamed(index) { quantity.traits.insert(.name) }
    if isMark(index - 1, "-", gap: .tied), gap(index) == .tied, index > 1,
      pieces[index - 2].kind == .word
    {
      quantity.traits.insert(.name)
    }
    if isYear(numeral) {
      quantity.traits.insert(.maybeYear)
      if isSurelyYear(numeral, index: index, end: end) {
        quantity.kind = .date
        quantity.day.year = Int16(numeral.value.integer ?? 0)
      }
    }
  }

  /// "années 1990", "années quatre-vingt-dix".
  private func isDecade(_ numeral: Numeral, at index: Int) -> Bool {
    guard index > 0, cues(index - 1).contains(.decadeHead), gap(index) != .line,
      let value = numeral.value.integer, value.isMultiple(of: 10), !numeral.isOrdinal
    else { return false }
    return (20...90).contains(value) || isYear(numeral)
  }

  private func isWarName(_ index: Int) -> Bool {
    pieces.indices.contains(index) && pieces[index].isCapital && roles(index).contains(.war)
  }

  /// Whether a word in front makes the figure part of a name: "Radio 4", "iOS 12.5".
  private func isNamed(_ index: Int) -> Bool {
    guard index > 0, pieces[index - 1].kind == .word, gap(index) != .line else { return false }
    let capitals = text[pieces[index - 1].lower..<pieces[index - 1].upper].count { $0 &- 0x41 < 26 }
    return roles(index - 1).contains(.name)
      || (capitals > 1 && pieces[index].kind == .digits)
  }

  func isYear(_ numeral: Numeral) -> Bool {
    guard numeral.isPlain || numeral.traits.contains(.maybeYear),
      numeral.traits.isDisjoint(with: .foreignFormat),
      let year = numeral.value.integer
    else { return false }
    return (1000...2199).contains(year)
  }

  func isYear(_ first: Numeral, _ last: Numeral) -> Bool {
    isYear(first) && isYear(last) && first.value < last.value && first.scale == 0
  }

  private func isSurelyYear(_ numeral: Numeral, index: Int, end: Int) -> Bool {
    let year = numeral.value.integer ?? 0
    let isCued = roles(index - 1).contains(.yearCue) || lexeme(index - 1).month > 0
    if year.isMultiple(of: 100) || year < 1800 || year > 2050 {
      return isCued && (gap(end) == .line || end >= pieces.count || pieces[end].kind == .mark)
    }
    return isCued || (1900...2050).contains(year)
  }

  func approximation(before index: Int) -> Quantity.Approximation {
    var at = index - 1
    if !roles(at).isDisjoint(with: [.indefinite, .determiner]) { at = index - 2 }
    if roles(at).contains(.than) { at = index - 2 }
    if gap(index) == .line { return .exact }
    let isTurned = cues(at - 1).contains(.boundHead)
    if roles(at).contains(.over) { return isTurned ? .under : .over }
    if roles(at).contains(.under) { return isTurned ? .over : .under }
    return roles(at).contains(.about) ? .about : .exact
  }

  /// A currency in front of its figure: `$`, `US$`, `€`, `EUR`.
  private func currencyPrefix(at index: Int) -> (currency: Quantity.Currency, end: Int)? {
    let piece = pieces[index]
    if piece.kind == .mark, let currency = QuantitySymbols.currency(piece.code) {
      let at = isDash(index + 1) && gap(index + 2) == .tied ? index + 2 : index + 1
      guard gap(at) != .line, beginsFigure(at) else { return nil }
      return (currency, index + 1)
    }
    guard piece.kind == .word, index + 1 < pieces.count, gap(index + 1) != .line else { return nil }
    if isMark(index + 1, "$", gap: .tied), index + 2 < pieces.count,
      pieces[index + 2].kind == .digits,
      let currency = QuantitySymbols.dollar(string(index))
    {
      return (currency, index + 2)
    }
    guard piece.count <= 3, isCode(index), let currency = lexeme(index).currency else {
      return nil
    }
    let next = isMark(index + 1, ".", gap: .tied) ? index + 2 : index + 1
    guard beginsFigure(next), gap(next) != .line else { return nil }
    return (currency, next)
  }

  /// Whether a word is written as the code of a currency is, `RUB` and not "Rub".
  func isCode(_ index: Int) -> Bool {
    let word = letters(index)
    return word.allSatisfy { $0 &- 0x41 < 26 } || QuantitySymbols.isMixedCode(word)
  }

  /// The bytes of a piece as they stand in the text; none behind the end.
  func letters(_ index: Int) -> ArraySlice<UInt8> {
    pieces.indices.contains(index) ? text[pieces[index].lower..<pieces[index].upper] : []
  }

  func string(_ index: Int) -> String { String(decoding: letters(index), as: UTF8.self) }
}
