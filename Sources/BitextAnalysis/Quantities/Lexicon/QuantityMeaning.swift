import BitextCore

/// What a word of a pack, or of CLDR, means to a reader of figures.
enum QuantityMeaning: Sendable {
  case number(Int64)
  case ordinal(Int64)
  case denominator(Int64)
  /// So many times, "twice".
  case multiple(ExactDecimal)
  /// So many hundredths of a unit, "Viertelstunde".
  case portion(Int64, Quantity.Unit)
  /// A power of ten below one of a unit, "Zehntelsekunde".
  case submultiple(Int, Quantity.Unit)
  /// A ten that CLDR's rules lack.
  case ten(Int64)
  case scale(Int)
  case month(UInt8)
  case weekday(UInt8)
  case season(UInt8)
  /// A feast by its month and day.
  case feast(UInt8, UInt8)
  /// A time zone by its minutes ahead of UTC.
  case zone(Int)
  case unit(Quantity.Unit)
  case currency(Quantity.Currency)
  /// Which dollar is meant, "australian".
  case dollar(Quantity.Currency)
  case role(Lexeme.Roles)
  case cue(Lexeme.Cues)

  /// The meaning that a key of a pack's file gives its words, such as `number 2` or `vague`; nil
  /// for keys that say something else.
  init?(_ key: PackKey) {
    if let role = LexemeKeys.roles[key.hash] {
      self = .role(role)
    } else if let cue = LexemeKeys.cues[key.hash] {
      self = .cue(cue)
    } else if let meaning = Self.measured(key) ?? Self.counted(key) {
      self = meaning
    } else {
      return nil
    }
  }

  private static func counted(_ key: PackKey) -> QuantityMeaning? {
    if key.opens("multiple") { return key.decimal.map { .multiple($0) } }
    guard let number = key.whole else { return nil }
    if key.opens("number") { return .number(Int64(number)) }
    if key.opens("ordinal") { return .ordinal(Int64(number)) }
    if key.opens("denominator") { return .denominator(Int64(number)) }
    if key.opens("ten") { return .ten(Int64(number)) }
    if key.opens("scale") { return .scale(number) }
    if key.opens("month") { return .month(UInt8(clamping: number)) }
    if key.opens("weekday") { return .weekday(UInt8(clamping: number)) }
    if key.opens("season") { return .season(UInt8(clamping: number)) }
    return key.opens("zone") ? .zone(number) : nil
  }

  private static func measured(_ key: PackKey) -> QuantityMeaning? {
    if key.opens("unit") { return key.unit.map { .unit($0) } }
    if key.opens("currency") { return .currency(key.currency) }
    if key.opens("dollar") { return .dollar(key.currency) }
    if key.opens("feast"), let (month, day) = key.day { return .feast(month, day) }
    guard key.opens("portion") || key.opens("submultiple"), let (number, unit) = key.numberOfUnit
    else { return nil }
    return key.opens("portion") ? .portion(Int64(number), unit) : .submultiple(number, unit)
  }
}
