import BitextCore

/// Numbers in the words of a language that is known by CLDR's spell-out rules alone.
extension QuantityGrammar {
  /// Phrases below a hundred add to a hundred before them; hundreds and the scales multiply.
  func spelled(at start: Int) -> Numeral? {
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
    let value = group.map { ExactDecimal($0) }.flatMap(total.adding) ?? total
    guard next > start else { return spelledOrdinal(at: start) }
    var numeral = Numeral(value, end: next)
    numeral.traits = .spelled
    numeral.isSoft = isSoft
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
    var found = lexeme(start).number?.integer.map { (value: Int64($0), end: start + 1) }
    var hash = WordHash.Rolling()
    var next = start
    for count in 1...lexicon.spelled.longest {
      let at = count > 1 && isJoined(next) ? next + 1 : next
      guard at < pieces.count, pieces[at].kind == .word, count == 1 || at > next || isNear(at)
      else { break }
      if count > 1 { hash.append(0x20) }
      for byte in folded(at) { hash.append(byte) }
      next = at + 1
      if let value = lexicon.spelled.phrases[hash.value] { found = (value, next) }
    }
    return found
  }

  private func folded(_ index: Int) -> [UInt8] { QuantityFolding.folded(string(index)) }

  private func spelledOrdinal(at start: Int) -> Numeral? {
    guard let ordinal = lexeme(start).ordinal else { return nil }
    var numeral = Numeral(ExactDecimal(ordinal), end: start + 1, precision: 0)
    numeral.isOrdinal = true
    numeral.traits = .spelled
    numeral.isSoft = roles(start).contains(.soft)
    return numeral
  }
}

extension Int64 {
  /// Whether a number can stand behind so many hundreds.
  fileprivate func fits(_ number: Int64) -> Bool { isMultiple(of: 100) && self > 0 && number < 100 }
}
