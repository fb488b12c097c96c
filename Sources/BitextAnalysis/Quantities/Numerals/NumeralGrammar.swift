import BitextCore

/// Numbers in digits and in words.
extension QuantityGrammar {
  /// The number that starts at a piece.
  func numeral(at index: Int) -> Numeral? {
    guard index < pieces.count else { return nil }
    switch pieces[index].kind {
    case .digits: return digits(at: index)
    case .word:
      guard pieces[index].roles.contains(.numeral) else { return nil }
      switch lexicon.composition {
      case .spellOut: return spelled(at: index)
      case .compounded: return compounded(at: index)
      case .separate: return separate(at: index)
      }
    case .mark:
      guard let (over, under) = QuantitySymbols.fraction(pieces[index].code) else {
        return pointed(at: index)
      }
      return fraction(over, under, end: index + 1)
    }
  }

  private func digits(at index: Int) -> Numeral? {
    let chain = DigitNumeral(text, pieces, at: index, decimalMark: lexicon.decimalMark)
    guard var numeral = power(at: index) ?? chain.numeral else { return nil }
    addPower(to: &numeral)
    addFraction(to: &numeral)
    addScales(to: &numeral, isMoney: isMoney(before: index))
    return numeral
  }

  /// Whether a currency stands in front of a figure.
  private func isMoney(before index: Int) -> Bool {
    guard index > 0 else { return false }
    // The first of "€1.5-2.5m".
    if isDash(index - 1), gap(index - 1) == .tied, gap(index) == .tied {
      return isMoney(before: figureStart(before: index - 1))
    }
    let isSign = QuantitySymbols.currency(pieces[index - 1].code) != nil
    return pieces[index - 1].kind == .mark ? isSign : lexeme(index - 1).currency != nil
  }

  /// The piece with which the digits in front of another begin.
  private func figureStart(before index: Int) -> Int {
    var start = index
    while start > 0, gap(start) == .tied,
      pieces[start - 1].kind == .digits || isMark(start - 1, ".") || isMark(start - 1, ",")
    {
      start -= 1
    }
    return start
  }

  /// Adds a fraction behind whole digits: `14½`, `2 1/2`.
  private func addFraction(to numeral: inout Numeral) {
    let next = numeral.end
    guard numeral.isPlain, next < pieces.count else { return }
    if let (over, under) = QuantitySymbols.fraction(pieces[next].code), pieces[next].kind == .mark,
      let part = ExactDecimal(over, per: under), let sum = numeral.value.adding(part)
    {
      let traits = numeral.traits
      numeral = Numeral(sum, end: next + 1, precision: -1)
      numeral.traits = traits
    } else if next + 2 < pieces.count, pieces[next].gap == .blank, pieces[next].kind == .digits,
      pieces[next + 1].isMark("/"), pieces[next + 1].gap == .tied, pieces[next].count == 1,
      pieces[next + 2].kind == .digits, pieces[next + 2].count == 1, pieces[next + 2].gap == .tied,
      let part = ExactDecimal(
        Int64(text[pieces[next].lower] - 0x30), per: Int64(text[pieces[next + 2].lower] - 0x30)),
      let sum = numeral.value.adding(part)
    {
      numeral = Numeral(sum, end: next + 3, precision: -1)
    }
  }

  /// Multiplies by the scale words behind a number: "million", "Mrd.", `bn`, "hundred thousand".
  /// `isLeading` if the scale word is the first of the number, "hundert".
  func addScales(
    to numeral: inout Numeral, isMoney: Bool = false, isLeading: Bool = false
  ) {
    let start = numeral.end
    var next = start
    while next < pieces.count {
      var at = next
      if pieces[at].isMark("-"), pieces[at].gap == .tied, at + 1 < pieces.count,
        pieces[at + 1].gap == .tied
      {
        at += 1
      }
      let lexeme = lexeme(at)
      let isAtHand = pieces[at].gap != .line || (isLeading && at == start)
      if lexeme.roles.contains(.dozen), isAtHand,
        let product = numeral.value.multiplied(by: ExactDecimal(12))
      {
        numeral.value = product
        numeral.end = at + 1
        return
      }
      guard lexeme.scale > 0, isAtHand,
        scales(lexeme, at, from: numeral, isMoney: isMoney)
      else {
        return
      }
      numeral.scale(by: lexeme.scale, end: at + 1)
      next = at + 1
      if next < pieces.count, pieces[next].isMark("."), pieces[next].gap == .tied,
        isAbbreviation(at)
      {
        numeral.end = next + 1
        next += 1
      }
    }
  }

  private func isAbbreviation(_ index: Int) -> Bool { pieces[index].count <= 4 }

  private func scales(
    _ lexeme: Lexeme, _ index: Int, from numeral: Numeral, isMoney: Bool
  ) -> Bool {
    // "5 Millionenstädte" are five.
    if lexeme.roles.contains(.compound) { return false }
    if lexeme.roles.contains(.attached) {
      if isBeforeSign(index) { return true }
      // `11m` is a length unless money stands in front; see `Suffix.alternative`.
      return pieces[index].gap == .tied && (lexeme.scale != 6 || isMoney)
    }
    // "24 Hunderte" is no number, "hundreds of thousands" neither.
    return numeral.scale == 0 || lexeme.scale < numeral.scale || numeral.scale <= 3
  }

  /// Whether a capital stands directly before the sign of a currency, `3,5 M€`.
  private func isBeforeSign(_ index: Int) -> Bool {
    pieces[index].isCapital && pieces.indices.contains(index + 1) && gap(index + 1) == .tied
      && pieces[index + 1].kind == .mark && QuantitySymbols.currency(pieces[index + 1].code) != nil
  }

  /// Makes a number of the fraction of a scale: "eine viertel Million".
  func addScales(toShare numeral: inout Numeral) {
    guard let share = numeral.fraction, ExactDecimal(share.over, per: share.under) != nil else {
      return
    }
    addScales(to: &numeral)
    if numeral.scale > 0 { numeral.fraction = nil }
  }

  func fraction(_ over: Int64, _ under: Int64, end: Int) -> Numeral {
    var numeral: Numeral
    if let value = ExactDecimal(over, per: under) {
      numeral = Numeral(value, end: end, precision: -2)
    } else {
      numeral = Numeral(ExactDecimal(over), end: end)
    }
    numeral.fraction = Numeral.Fraction(over: over, under: under)
    return numeral
  }
}

extension ExactDecimal {
  /// A fraction as a decimal of at most three places, or nil where it is none.
  init?(_ over: Int64, per under: Int64) {
    guard under > 0, (over * 1000).isMultiple(of: under) else { return nil }
    self.init(over * 1000 / under, exponent: -3)
  }
}
