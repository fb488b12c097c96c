import BitextCore

/// Numbers in words that CLDR's spell-out rules give.
extension QuantityGrammar {
  /// The number in words at a piece, with what only packs know: halves, fractions, decimals.
  func spelled(at start: Int) -> Numeral? {
    if roles(start).contains(.half) { return halfAmount(at: start, from: start) }
    if lexeme(start).number == ExactDecimal(1), roles(start + 1).contains(.half), isNear(start + 1)
    {
      return halfAmount(at: start + 1, from: start)
    }
    if let ordinal = compoundOrdinal(at: start) { return ordinal }
    guard var numeral = spelledWhole(at: start) else {
      return spelledOrdinal(at: start)
        ?? lexeme(start).denominator.map { share($0, end: start + 1) }
    }
    let end = numeral.end
    if let under = lexeme(end).denominator, isNear(end), let over = numeral.value.integer,
      over <= under
    {
      return share(under, of: Int64(over), end: end + 1)
    }
    addPart(to: &numeral)
    if cues(end).contains(.crowd), isNear(end), let crowd = lexeme(end).number,
      let product = numeral.value.multiplied(by: crowd)
    {
      numeral.value = product
      numeral.end = end + 1
      addCrowds(to: &numeral)
    } else if roles(end).contains(.dozen) {
      addScales(to: &numeral)
    }
    return numeral
  }

  /// "de milliers" behind "une centaine".
  private func addCrowds(to numeral: inout Numeral) {
    let at = numeral.end + 1
    guard cues(numeral.end).contains(.partitive), isNear(numeral.end), isNear(at),
      lexeme(at).scale > 2, roles(at).isDisjoint(with: .attached)
    else { return }
    numeral.scale(by: lexeme(at).scale, end: at + 1)
  }

  /// "virgule cinq", and "et demi" behind a number or its scale.
  private func addPart(to numeral: inout Numeral) {
    let end = numeral.end
    let part: (value: ExactDecimal, end: Int)?
    if roles(end).contains(.decimalPoint) {
      part = spelledDecimals(at: end + 1)
    } else if roles(end).contains(.and), cues(end + 1).contains(.halfBehindUnit), isNear(end + 1) {
      part = (ExactDecimal(5, exponent: numeral.scale - 1), end + 2)
    } else {
      part = nil
    }
    guard let part, let sum = numeral.value.adding(part.value) else { return }
    numeral.value = sum
    numeral.precision = sum.exponent
    numeral.end = part.end
    numeral.isSoft = false
    addScales(to: &numeral)
  }

  /// A fraction in words; one alone is as free as a third.
  private func share(_ under: Int64, of over: Int64 = 1, end: Int) -> Numeral {
    var numeral = fraction(over, under, end: end)
    numeral.traits = over == 1 ? [.spelled, .free] : .spelled
    numeral.isSoft = over == 1
    // "un quart de million"
    let at = end + 1
    if cues(end).contains(.partitive), isNear(end), isNear(at), lexeme(at).scale >= 6,
      roles(at).isDisjoint(with: .attached), ExactDecimal(over, per: under) != nil
    {
      numeral.scale(by: lexeme(at).scale, end: at + 1)
      numeral.fraction = nil
    }
    return numeral
  }

  /// Phrases below a hundred add to a hundred before them; hundreds and the scales multiply.
  private func spelledWhole(at start: Int) -> Numeral? {
    if roles(start).contains(.plural) { return nil }
    var total = ExactDecimal.zero
    var group: Int64?
    var lastScale = Int.max
    var isSoft = roles(start).contains(.soft)
    var next = start
    while next < pieces.count, next == start || isNear(next) || isJoined(next) {
      let at = isJoined(next) && next > start ? next + 1 : next
      let scale = lexeme(at).scale
      if scale == 2, let count = group ?? (at == start ? 1 : nil), count < 100 {
        group = count * 100
        next = at + 1
      } else if scale > 2, !roles(at).contains(.attached),
        let sum = multiplied(total, group, scale, lastScale, isFirst: at == start)
      {
        (total, group, lastScale) = (sum, nil, scale)
        next = at + 1
      } else if let (value, end) = phrase(at: behindAnd(at, from: start)),
        group.map({ $0.fits(value) }) ?? true
      {
        group = (group ?? 0) + value
        next = end
      } else {
        break
      }
      if next > start + 1 { isSoft = false }
    }
    guard next > start else { return nil }
    let value = group.map { ExactDecimal($0) }.flatMap(total.adding) ?? total
    var numeral = Numeral(value, end: next)
    numeral.traits = .spelled
    numeral.isSoft = isSoft
    if group == nil, lexicon.traits.contains(.spellOutRules) { numeral.scale = lastScale }
    return numeral
  }

  /// The piece behind an "and" within a number, "cento e um".
  private func behindAnd(_ index: Int, from start: Int) -> Int {
    index > start && roles(index).contains(.and) && isNear(index + 1) ? index + 1 : index
  }

  /// The sum so far with its last group so many thousands, millions and so on; in "mil millones"
  /// the whole of it.
  private func multiplied(
    _ total: ExactDecimal, _ group: Int64?, _ scale: Int, _ lastScale: Int, isFirst: Bool
  ) -> ExactDecimal? {
    if let group, scale < lastScale {
      return total.adding(ExactDecimal(group, exponent: scale))
    }
    if isFirst, scale == 3 { return ExactDecimal(1, exponent: 3) }
    return !isFirst && group == nil && scale > lastScale ? total.shifted(by: scale) : nil
  }

  /// The number below a thousand that the words at a piece tell, the longest first.
  private func phrase(at start: Int) -> (value: Int64, end: Int)? {
    guard roles(start).contains(.numeral) else { return nil }
    let word = lexeme(start).number?.integer.map { (value: Int64($0), end: start + 1) }
    guard let found = longest(of: lexicon.spelled.phrases, at: start) ?? word else { return nil }
    return cues(start).contains(.ten) ? withUnit(found.value, at: found.end) : found
  }

  /// The longest phrase of a table that begins at a piece, without regard to hyphens.
  private func longest(
    of phrases: [UInt64: Int64], at start: Int
  ) -> (value: Int64, end: Int)? {
    var found: (value: Int64, end: Int)?
    var hash = WordHash.Rolling()
    var next = start
    for count in 1...lexicon.spelled.longest {
      let at = count > 1 && isJoined(next) ? next + 1 : next
      guard at < pieces.count, pieces[at].kind == .word, count == 1 || at > next || isNear(at)
      else { break }
      if count > 1 { hash.append(0x20) }
      for byte in folded(at) { hash.append(byte) }
      next = at + 1
      if let value = phrases[hash.value] { found = (value, next) }
    }
    return found
  }

  /// "septante et un", "nonante-neuf".
  private func withUnit(_ ten: Int64, at end: Int) -> (value: Int64, end: Int) {
    let at = isJoined(end) || roles(end).contains(.and) ? end + 1 : end
    guard at > end || isNear(at), let unit = lexeme(at).number?.integer, (1...9).contains(unit)
    else { return (ten, end) }
    return (ten + Int64(unit), at + 1)
  }

  private func folded(_ index: Int) -> [UInt8] { QuantityFolding.folded(letters(index)) }

  /// "vingt et unième", "trente-deuxième".
  private func compoundOrdinal(at start: Int) -> Numeral? {
    guard !lexicon.spelled.ordinals.isEmpty,
      let (value, end) = longest(of: lexicon.spelled.ordinals, at: start)
    else { return nil }
    var numeral = Numeral(ExactDecimal(value), end: end, precision: 0)
    numeral.isOrdinal = true
    numeral.traits = .spelled
    return numeral
  }

  private func spelledOrdinal(at start: Int) -> Numeral? {
    guard let ordinal = lexeme(start).ordinal, !cues(start).contains(.roman) || isRoman(start)
    else { return nil }
    var numeral = Numeral(ExactDecimal(ordinal), end: start + 1, precision: 0)
    numeral.isOrdinal = true
    numeral.traits = .spelled
    let isRoman = cues(start).contains(.roman) && roles(start + 1).contains(.century)
    numeral.isSoft = roles(start).contains(.soft) && !isRoman
    return numeral
  }
}

extension QuantityGrammar {
  /// Whether the numeral of "XIXe" is in capitals, as that of "vie" is not.
  private func isRoman(_ index: Int) -> Bool {
    let word = letters(index)
    guard let roman = RomanOrdinal(QuantityFolding.folded(word), lexicon) else { return false }
    return word.prefix(roman.length).allSatisfy { $0 &- 0x41 < 26 }
      && !word.dropFirst(roman.length).contains { $0 &- 0x41 < 26 }
  }
}

extension Int64 {
  /// Whether a number can stand behind so many hundreds.
  fileprivate func fits(_ number: Int64) -> Bool { isMultiple(of: 100) && self > 0 && number < 100 }
}
