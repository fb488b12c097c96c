import BitextCore

/// Two figures side by side that say together what the other side says with one.
enum QuantityParts {
  /// The index of the first of two neighbours, among those of a range, that make up a quantity.
  static func of(
    _ whole: Quantity, in figures: [QuantityAssignment.Figure], among reach: Range<Int>
  ) -> Int? {
    guard whole.upper == nil, reach.count > 1 else { return nil }
    return reach.dropLast().first { index in
      let (a, b) = (figures[index].quantity, figures[index + 1].quantity)
      guard a.upper == nil, b.upper == nil else { return false }
      return isSum(whole, a, b) || isShare(whole, a, b)
    }
  }

  /// "2 hours and 45 minutes", "drei Pfund fünfzig".
  private static func isSum(_ whole: Quantity, _ a: Quantity, _ b: Quantity) -> Bool {
    guard whole.unit != .none, whole.unit.dimension == a.unit.dimension,
      a.unit.dimension == b.unit.dimension, a.unit.factor > b.unit.factor, a.unit.factor != .zero,
      let high = a.value.multiplied(by: a.unit.factor),
      let low = b.value.multiplied(by: b.unit.factor), let sum = high.adding(low),
      let value = whole.value.multiplied(by: whole.unit.factor)
    else { return false }
    return sum == value
  }

  /// "Nine out of ten" is 90 percent.
  private static func isShare(_ whole: Quantity, _ a: Quantity, _ b: Quantity) -> Bool {
    guard whole.kind == .percent, a.kind == .cardinal, b.kind == .cardinal, a.value < b.value,
      let product = whole.value.multiplied(by: b.value)
    else { return false }
    return product == a.value.shifted(by: 2)
  }
}
