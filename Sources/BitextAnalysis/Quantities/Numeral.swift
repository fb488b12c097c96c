import BitextCore

/// A number as the grammar has read it, without what it counts.
struct Numeral {
  var value: ExactDecimal
  /// The other reading of an ambiguous separator or suffix.
  var alternative: ExactDecimal?
  /// The denominator where the numeral is a fraction that is no decimal.
  var denominator: Int64?
  var precision: Int
  /// The index of the piece after it.
  var end: Int
  var traits: Quantity.Traits = []
  var isSoft = false
  var isOrdinal = false
  /// How the digits stand: grouped or with decimals, so no year and no day of a month.
  var isPlain = false
  /// The power of ten of its scale word, 0 without one.
  var scale = 0
  /// What a German compound says beside the number.
  var tail = Lexeme()

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
