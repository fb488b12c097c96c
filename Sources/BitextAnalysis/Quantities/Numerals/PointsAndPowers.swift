import BitextCore

/// Decimals that begin with their point, `.7`, and powers of ten, `5 × 10⁻⁶`.
extension QuantityGrammar {
  /// Whether a figure in digits begins at a piece.
  func beginsFigure(_ index: Int) -> Bool {
    pieces.indices.contains(index)
      && (pieces[index].kind == .digits || isLeadingPoint(index))
  }

  /// Whether a piece is the point of `.7`: nothing before it ends in it, and it parts no groups.
  func isLeadingPoint(_ index: Int) -> Bool {
    guard isMark(index, "."), gap(index + 1) == .tied, index + 1 < pieces.count,
      pieces[index + 1].kind == .digits,
      !(isMark(index + 2, ".", gap: .tied) && gap(index + 3) == .tied && integer(index + 3) != nil)
    else { return false }
    guard gap(index) == .tied, index > 0 else { return true }
    let before = pieces[index - 1]
    return before.kind == .mark
      && (isOpening(index - 1) || isDash(index - 1) || Self.comparing.contains(before.code)
        || QuantitySymbols.currency(before.code) != nil)
  }

  /// `<`, `=`, `>`, `~`, `±`, `≈`, `≤`, `≥`.
  private static let comparing = [0x3C, 0x3D, 0x3E, 0x7E, 0xB1, 0x2248, 0x2264, 0x2265]

  /// `.7`, which languages with a decimal comma have only from others.
  func pointed(at index: Int) -> Numeral? {
    guard isLeadingPoint(index),
      let value = ExactDecimal(digits: letters(index + 1), exponent: -pieces[index + 1].count)
    else { return nil }
    var numeral = Numeral(value, end: index + 2, precision: -pieces[index + 1].count)
    if lexicon.decimalMark != "." { numeral.traits.insert(.foreignFormat) }
    addScales(to: &numeral)
    return numeral
  }

  /// `10⁶`, `10^6`.
  func power(at index: Int) -> Numeral? {
    guard pieces[index].count == 2, integer(index) == 10,
      let (exponent, end) = superscript(behind: index) ?? caret(behind: index),
      exponent.magnitude <= Self.largestPower
    else { return nil }
    return Numeral(ExactDecimal(1, exponent: exponent), end: end, precision: exponent)
  }

  private static let largestPower = 30

  /// Multiplies a number by the power of ten behind it: `5 × 10⁻⁶`, `1.5 · 10^3`.
  func addPower(to numeral: inout Numeral) {
    let sign = numeral.end
    guard sign + 1 < pieces.count, gap(sign) != .line, gap(sign + 1) != .line,
      pieces[sign].kind == .mark && Self.multiplying.contains(pieces[sign].code)
        || letters(sign).elementsEqual("x".utf8),
      pieces[sign + 1].kind == .digits, let power = power(at: sign + 1)
    else { return }
    numeral.scale(by: power.precision, end: power.end)
    numeral.scale = 0
  }

  /// `*`, `×`, `·`, `∙`, `⋅`.
  private static let multiplying = [0x2A, 0xD7, 0xB7, 0x2219, 0x22C5]

  /// The raised figure that touches a piece, and the piece behind it.
  private func superscript(behind index: Int) -> (exponent: Int, end: Int)? {
    let bytes = text.span
    var offset = pieces[index].upper
    let start = offset
    var value = 0
    var isNegative = false
    while offset < text.count {
      let scalar = bytes.scalar(at: offset)
      if let digit = Self.raised(scalar.value), value < 100 {
        value = value * 10 + digit
      } else if scalar.value == 0x207B, offset == start {
        isNegative = true
      } else {
        break
      }
      offset += scalar.length
    }
    guard value > 1 || isNegative && value > 0 else { return nil }
    let end = pieces[index...].firstIndex { $0.lower >= offset } ?? pieces.count
    return (isNegative ? -value : value, end)
  }

  private static func raised(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xB9: 1
    case 0xB2, 0xB3: Int(scalar) - 0xB0
    case 0x2070, 0x2074...0x2079: Int(scalar) - 0x2070
    case _: nil
    }
  }

  private func caret(behind index: Int) -> (exponent: Int, end: Int)? {
    guard isMark(index + 1, "^", gap: .tied) else { return nil }
    let isNegative = isDash(index + 2)
    let at = isNegative ? index + 3 : index + 2
    guard gap(index + 2) == .tied, gap(at) == .tied, let value = integer(at) else { return nil }
    return (isNegative ? -value : value, at + 1)
  }
}
