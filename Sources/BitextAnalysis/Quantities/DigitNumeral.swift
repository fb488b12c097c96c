import BitextCore

/// Reads digits with separators, as either language and the Swiss write them.
struct DigitNumeral {
  /// The digit pieces, from the first.
  private var groups: [QuantityPiece] = []
  /// The separators between them: a mark's scalar, or a blank.
  private var separators: [Int] = []
  private let text: [UInt8]
  private let decimalMark: Int
  private(set) var end: Int

  private static let blank = 0x20
  private static let apostrophe = 0x27
  private static let point = 0x2E
  private static let comma = 0x2C

  /// Collects the chain of digits that starts at a piece; `pieces[start]` is one of digits.
  init(_ text: [UInt8], _ pieces: [QuantityPiece], at start: Int, decimalMark: Unicode.Scalar) {
    self.text = text
    self.decimalMark = Int(decimalMark.value)
    groups = [pieces[start]]
    end = start + 1
    var next = start + 1
    while next < pieces.count, groups.count < 12 {
      if pieces[next].kind == .digits {
        guard pieces[next].gap == .fixed || pieces[next].gap == .blank,
          isGroup(pieces, next), separators.allSatisfy({ $0 == Self.blank })
        else { break }
        separators.append(Self.blank)
        groups.append(pieces[next])
        next += 1
      } else {
        let mark = pieces[next]
        guard next + 1 < pieces.count, mark.kind == .mark, mark.gap == .tied,
          [Self.point, Self.comma, Self.apostrophe].contains(mark.code),
          pieces[next + 1].kind == .digits, pieces[next + 1].gap == .tied,
          mark.code != Self.apostrophe || isGroup(pieces, next + 1)
        else { break }
        separators.append(mark.code)
        groups.append(pieces[next + 1])
        next += 2
      }
    }
    end = next
  }

  /// Whether a piece is three digits that can stand behind one to three others.
  private func isGroup(_ pieces: [QuantityPiece], _ index: Int) -> Bool {
    pieces[index].count == 3 && (groups.last.map { $0.count == 3 } ?? true || groups.count == 1)
      && groups[0].count <= 3 && text[groups[0].lower] != 0x30
  }

  /// Whether the chain is no number but a version or an address: `12.5.1`.
  var isIdentifier: Bool {
    guard separators.count >= 2 else { return false }
    return numeral == nil
  }

  /// The number, or nil where the digits are too many or the separators make none.
  var numeral: Numeral? {
    guard let last = separators.last else { return number(decimals: false) }
    let isGrouped =
      groups.dropFirst().allSatisfy { $0.count == 3 }
      && groups[0].count <= 3 && text[groups[0].lower] != 0x30
    let isUniform = separators.allSatisfy { $0 == last }
    if isUniform, isGrouped {
      if last == Self.blank || last == Self.apostrophe { return number(decimals: false) }
      if separators.count > 1 { return number(decimals: false, isForeign: last == decimalMark) }
      return ambiguous(last)
    }
    if separators.count == 1 {
      guard last != Self.apostrophe, last != Self.blank else { return nil }
      return number(decimals: true, isForeign: last != decimalMark)
    }
    let isMixed = separators.dropLast().allSatisfy { $0 == separators[0] } && separators[0] != last
    let isInner = groups.dropFirst().dropLast().allSatisfy { $0.count == 3 }
    guard isMixed, isInner, groups[0].count <= 3 else { return nil }
    let isSwiss = separators[0] == Self.apostrophe || separators[0] == Self.blank
    return number(decimals: true, isForeign: last != decimalMark && !isSwiss)
  }

  /// One separator and three digits: thousands or thousandths.
  private func ambiguous(_ separator: Int) -> Numeral? {
    let whole = number(decimals: false)
    let broken = number(decimals: true)
    guard var numeral = separator == decimalMark ? broken : whole else { return nil }
    numeral.alternative = separator == decimalMark ? whole?.value : broken?.value
    return numeral
  }

  private func number(decimals: Bool, isForeign: Bool = false) -> Numeral? {
    let places = decimals ? groups[groups.count - 1].count : 0
    let digits = text[groups[0].lower..<groups[groups.count - 1].upper]
    guard let value = ExactDecimal(digits: digits, exponent: -places) else { return nil }
    var numeral = Numeral(value, end: end, precision: decimals ? -places : nil)
    numeral.isPlain = separators.isEmpty
    if isForeign { numeral.traits.insert(.foreignFormat) }
    return numeral
  }
}
