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
  case sharpened = "more precise than the source"
  case signLost = "sign changed"
  case reversed = "order reversed"
  case nameRewritten = "name rewritten as an amount"

  /// The change between two quantities that take each other's place; `areFriends` says whether
  /// their words look alike and count differently.
  init(_ a: Quantity, _ b: Quantity, areFriends: Bool) {
    switch (a.kind, b.kind) {
    case (.weekday, .weekday): self = .weekdayShifted
    case (.clock, _), (_, .clock): self = .clockShifted
    case (.date, _), (_, .date), (.decade, _), (_, .decade), (.century, .century):
      self = .dateShifted
    case _: self = Self.amount(a, b, areFriends)
    }
  }

  private static func amount(
    _ a: Quantity, _ b: Quantity, _ areFriends: Bool
  ) -> QuantityChange {
    if a.value == b.value, a.upper == b.upper, UnitAgreement(a, b) == .conflict {
      return a.currency != nil && b.currency != nil ? .currencyChanged : .unitChanged
    }
    if a.per != b.per, a.per != .none, b.per != .none { return .unitChanged }
    if UnitAgreement(a, b) == .convertible { return .unitChanged }
    if a.value == b.value.negated, a.value != .zero { return .signLost }
    if a.kind == .identifier || a.upper != nil || b.upper != nil { return .digitsChanged }
    if a.value.mantissa == b.value.mantissa, a.value != .zero {
      return areFriends ? .falseFriend : .powerOfTen
    }
    if a.kind != .age, a.kind != .percent, a.value >= ExactDecimal(100),
      Amount(b.value, b).isCoarser(than: Amount(a.value, a))
    {
      return .rounded
    }
    if a.kind == b.kind, b.value.exponent < 0, a.value.exponent >= 0,
      Amount(a.value, a).isCoarser(than: Amount(b.value, b))
    {
      return .sharpened
    }
    let digits = [a, b].map { String($0.value.mantissa).utf8.sorted() }
    return digits[0] == digits[1] && digits[0].count > 1 ? .digitsSwapped : .digitsChanged
  }
}
