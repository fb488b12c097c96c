import BitextCore

/// What may be said of a figure that is lacking on the other side.
extension Quantity {
  /// Whether it is part of a name, or one.
  var isNamed: Bool { kind == .identifier || traits.contains(.name) }

  /// Whether "last year" and its like may stand for it.
  var isCalendar: Bool { kind == .date || kind == .decade }

  /// Whether a vague word can have taken its place.
  var isCount: Bool {
    switch kind {
    case .cardinal, .measure, .duration, .money, .percent, .range: true
    case .date: day.month == 0
    case _: false
    }
  }

  /// Whether it is small but may be missed where all around it is rendered.
  var isPlain: Bool {
    guard traits.isDisjoint(with: [.free, .name]) else { return false }
    switch kind {
    case .weekday: return true
    case .cardinal, .duration, .fraction, .multiplier: return value > ExactDecimal(1)
    case .ordinal: return value > ExactDecimal(2)
    case _: return false
    }
  }

  /// Whether a translator would not leave it out.
  var isWeighty: Bool {
    if kind == .identifier { return traits.contains(.version) }
    if !traits.isDisjoint(with: [.free, .name]) { return false }
    switch kind {
    case .weekday, .fraction, .multiplier, .century: return false
    // "1:1" is often said as "directly", and 100 % as "fully".
    case .score:
      return (value != .zero || upper != .zero) && !(value == upper && value == ExactDecimal(1))
    case .percent: return value != ExactDecimal(100)
    case .date: return day.year > 0 || day.day > 0
    case .ordinal, .cardinal, .duration: return value >= ExactDecimal(13)
    case _: return true
    }
  }
}
