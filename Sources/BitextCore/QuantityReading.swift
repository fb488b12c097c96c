extension Quantity {
  /// How the figure was understood, to show to a person: `1 500 000 000`, `2025-01-22`, `20 %`,
  /// `1 350 USD`.
  public var reading: String {
    if traits.contains(.vague) { return "an amount without a figure" }
    switch kind {
    case .date: return day.reading
    case .weekday: return Self.weekdays[Int(day.weekday) % 8]
    case .clock: return clockReading
    case .decade: return "the \(plain(value))s"
    case .century: return "century \(value)"
    case .ordinal: return "\(value)."
    case .identifier: return "an identifier"
    case .score: return "\(value):\(upper ?? value)"
    case .ratio, .fraction: return "\(value)/\(upper ?? value)"
    case .multiplier: return "\(value) times"
    case _: return amount
    }
  }

  private var amount: String {
    let figures = [value, upper].compactMap { $0 }
    let isYear = kind == .range && traits.contains(.maybeYear)
    let text = figures.map { isYear ? plain($0) : $0.description }.joined(separator: "–")
    switch (kind, currency) {
    case (.percentagePoints, _): return text + " percentage points"
    case (.percent, _): return text + " %"
    case (_, let currency?): return text + " " + currency.description + rate
    case _: return unit == .none ? text : text + " " + unit.symbol + rate
    }
  }

  private var rate: String { per == .none ? "" : "/" + per.symbol }

  private var clockReading: String {
    let minute = minutes % 60
    return "\(minutes / 60):\(minute < 10 ? "0" : "")\(minute)"
      + (traits.contains(.halfDay) ? " a.m. or p.m." : "")
  }

  private func plain(_ value: ExactDecimal) -> String {
    value.integer.map { String($0) } ?? value.description
  }

  private static let weekdays = [
    "a weekday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
