import BitextCore

/// Reads digits with separators, as either language and the Swiss write them.
struct DigitNumeral {
  private let text: [UInt8]
  private let pieces: [QuantityPiece]
  private let start: Int
  private let decimalMark: Int
  /// The piece behind the chain.
  private(set) var end: Int
  /// The runs of digits; between them stand a separator each.
  private var groupCount = 1
  private var lastGroup: Int
  /// The first and the last separator: a mark's scalar, or a blank.
  private var firstSeparator: Int?
  private var lastSeparator = 0
  /// Whether all separators are the first, and whether all but the last are.
  private var isUniform = true
  private var isUniformBeforeLast = true
  /// Whether all groups behind the first have three digits, and whether all between it and the
  /// last do.
  private var isGrouped = true
  private var isGroupedBeforeLast = true

  private static let blank = 0x20
  private static let apostrophe = 0x27
  private static let point = 0x2E
  private static let comma = 0x2C

  /// Collects the chain of digits that starts at a piece; `pieces[start]` is one of digits.
  init(_ text: [UInt8], _ pieces: [QuantityPiece], at start: Int, decimalMark: Unicode.Scalar) {
    self.text = text
    self.pieces = pieces
    self.start = start
    self.decimalMark = Int(decimalMark.value)
    lastGroup = start
    end = start + 1
    while end < pieces.count, groupCount < 12 {
      if pieces[end].kind == .digits {
        guard pieces[end].gap == .fixed || pieces[end].gap == .blank, isGroup(end),
          isUniform, firstSeparator == nil || firstSeparator == Self.blank
        else { break }
        append(end, behind: Self.blank)
      } else {
        let mark = pieces[end]
        guard end + 1 < pieces.count, mark.kind == .mark, mark.gap == .tied,
          mark.code == Self.point || mark.code == Self.comma || mark.code == Self.apostrophe,
          pieces[end + 1].kind == .digits, pieces[end + 1].gap == .tied,
          mark.code != Self.apostrophe || isGroup(end + 1)
        else { break }
        append(end + 1, behind: mark.code)
      }
    }
  }

  private mutating func append(_ group: Int, behind separator: Int) {
    isUniformBeforeLast = isUniform
    isGroupedBeforeLast = isGrouped
    if separator != firstSeparator ?? separator { isUniform = false }
    if pieces[group].count != 3 { isGrouped = false }
    firstSeparator = firstSeparator ?? separator
    lastSeparator = separator
    lastGroup = group
    groupCount += 1
    end = group + 1
  }

  /// Whether a piece is three digits that can stand behind one to three others.
  private func isGroup(_ index: Int) -> Bool {
    pieces[index].count == 3 && (pieces[lastGroup].count == 3 || groupCount == 1) && isShort
  }

  /// Whether the first group is one that groups of three can follow.
  private var isShort: Bool { pieces[start].count <= 3 && text[pieces[start].lower] != 0x30 }

  /// Whether the chain is no number but a version or an address: `12.5.1`.
  var isIdentifier: Bool { groupCount >= 3 && numeral == nil }

  /// The number, or nil where the digits are too many or the separators make none.
  var numeral: Numeral? {
    guard let first = firstSeparator else { return number(decimals: false) }
    let last = lastSeparator
    if isUniform, isGrouped, isShort {
      if last == Self.blank || last == Self.apostrophe { return number(decimals: false) }
      if groupCount > 2 { return number(decimals: false, isForeign: last == decimalMark) }
      return ambiguous(last)
    }
    if groupCount == 2 {
      guard last != Self.apostrophe, last != Self.blank else { return nil }
      return number(decimals: true, isForeign: last != decimalMark)
    }
    guard isUniformBeforeLast, first != last, isGroupedBeforeLast, pieces[start].count <= 3
    else { return nil }
    let isSwiss = first == Self.apostrophe || first == Self.blank
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
    let places = decimals ? pieces[lastGroup].count : 0
    let digits = text[pieces[start].lower..<pieces[lastGroup].upper]
    guard let value = ExactDecimal(digits: digits, exponent: -places) else { return nil }
    var numeral = Numeral(value, end: end, precision: decimals ? -places : nil)
    numeral.isPlain = groupCount == 1
    numeral.isGrouped = groupCount > 1 && value.exponent >= 3
    if isForeign { numeral.traits.insert(.foreignFormat) }
    return numeral
  }
}
