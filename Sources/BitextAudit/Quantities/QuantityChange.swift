import BitextCore

/// What happened to a quantity on its way into the other language.
public enum QuantityChange: String, Hashable, Sendable {
  case dropped, added
  case digitsChanged = "digits changed"
  case digitsSwapped = "digits swapped"
  case powerOfTen = "off by a power of ten"
  case falseFriend = "long and short scale"
  case separatorMisread = "separator misread"
  case unitChanged = "unit changed"
  case currencyChanged = "currency changed"
  case dateShifted = "date shifted"
  case weekdayShifted = "weekday shifted"
  case clockShifted = "clock time shifted"
  case rounded = "rounded beyond the stated precision"
  case signLost = "sign changed"
  case reversed = "order reversed"

  /// The change between two quantities that take each other's place; `texts` are their words.
  init(_ a: Quantity, _ b: Quantity, texts: (String, String)) {
    switch (a.kind, b.kind) {
    case (.weekday, .weekday): self = .weekdayShifted
    case (.clock, _), (_, .clock): self = .clockShifted
    case (.date, _), (_, .date), (.decade, _), (_, .decade), (.century, .century):
      self = .dateShifted
    case _: self = Self.amount(a, b, texts)
    }
  }

  private static func amount(
    _ a: Quantity, _ b: Quantity, _ texts: (String, String)
  ) -> QuantityChange {
    if a.value == b.value, a.upper == b.upper, UnitAgreement(a, b) == .conflict {
      return a.currency != nil && b.currency != nil ? .currencyChanged : .unitChanged
    }
    if a.per != b.per, a.per != .none, b.per != .none { return .unitChanged }
    if UnitAgreement(a, b) == .convertible { return .unitChanged }
    if a.value == b.value.negated, a.value != .zero { return .signLost }
    if a.kind == .identifier || a.upper != nil || b.upper != nil { return .digitsChanged }
    if a.value.mantissa == b.value.mantissa, a.value != .zero {
      let words = [texts.0, texts.1].map { $0.lowercased() }
      let isFriend = ["billion", "trillion"].contains { word in
        words.allSatisfy { $0.contains(word) }
      }
      return isFriend ? .falseFriend : .powerOfTen
    }
    if a.kind != .age, a.kind != .percent, a.value >= ExactDecimal(100),
      Amount(b.value, b).isCoarser(than: Amount(a.value, a))
    {
      return .rounded
    }
    let digits = [a, b].map { String($0.value.mantissa).utf8.sorted() }
    return digits[0] == digits[1] && digits[0].count > 1 ? .digitsSwapped : .digitsChanged
  }
}
