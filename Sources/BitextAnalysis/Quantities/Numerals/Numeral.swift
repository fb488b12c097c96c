import BitextCore

/// A number as the grammar has read it, without what it counts.
struct Numeral {
  var value: ExactDecimal
  /// The other reading of an ambiguous separator or suffix.
  var alternative: ExactDecimal?
  /// Both halves of a fraction, as it was told.
  var fraction: Fraction?
  var precision: Int
  /// The index of the piece after it.
  var end: Int
  var traits: Quantity.Traits = []
  var isSoft = false
  var isOrdinal = false
  /// How the digits stand: grouped or with decimals, so no year and no day of a month.
  var isPlain = false
  /// Whether it is of whole thousands, with a mark before the last three digits.
  var isGrouped = false
  /// The power of ten of its scale word, 0 without one.
  var scale = 0
  /// What its last word says beside the number, as German compounds do.
  var tail = Tail()

  struct Fraction {
    var over: Int64
    var under: Int64
  }

  struct Tail {
    var roles: Lexeme.Roles = []
    var unit = Quantity.Unit.none
    var currency: Quantity.Currency?
  }

  init(_ value: ExactDecimal, end: Int, precision: Int? = nil) {
    self.value = value
    self.end = end
    self.precision = precision ?? max(0, value.exponent)
  }

  mutating func scale(by power: Int, end: Int) {
    value = value.shifted(by: power)
    alternative = alternative?.shifted(by: power)
    precision += power
    scale += power
    isPlain = false
    isSoft = false
    traits.remove(.free)
    self.end = end
  }
}
