import BitextCore

/// A key of a pack's file: a name, and what stands behind it.
struct PackKey {
  private let name: ArraySlice<UInt8>
  private let argument: ArraySlice<UInt8>
  /// The hash of all of it.
  let hash: UInt64

  init(_ key: ArraySlice<UInt8>) {
    let blank = key.firstIndex(of: 0x20) ?? key.endIndex
    name = key[..<blank]
    argument = key[blank...].dropFirst()
    hash = WordHash.hash(key)
  }

  /// Whether the key has a name and an argument.
  func opens(_ name: StaticString) -> Bool {
    !argument.isEmpty && name.withUTF8Buffer { self.name.elementsEqual($0) }
  }

  /// What stands behind a name, as a key of its own.
  func behind(_ name: StaticString) -> PackKey? { opens(name) ? PackKey(argument) : nil }

  /// A whole number, with a sign or without.
  var whole: Int? { Self.whole(argument) }

  private static func whole(_ text: ArraySlice<UInt8>) -> Int? {
    let isNegative = text.first == UInt8(ascii: "-")
    let digits = isNegative ? text.dropFirst() : text
    guard !digits.isEmpty, digits.count < 18 else { return nil }
    var value = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(digit - 0x30)
    }
    return isNegative ? -value : value
  }

  /// A decimal without a sign.
  var decimal: ExactDecimal? {
    let point = UInt8(ascii: ".")
    let places = argument.firstIndex(of: point).map { argument.endIndex - $0 - 1 } ?? 0
    guard argument.allSatisfy({ $0 &- 0x30 < 10 || $0 == point }) else { return nil }
    return ExactDecimal(digits: argument, exponent: -places)
  }

  /// The unit whose symbol stands there.
  var unit: Quantity.Unit? { LexemeKeys.units[WordHash.hash(argument)] }

  var currency: Quantity.Currency {
    Quantity.Currency(String(decoding: argument, as: UTF8.self))
  }

  /// Month and day, `12-25`.
  var day: (month: UInt8, day: UInt8)? { Self.day(argument) }

  /// Month and day behind a word, as in `feast phrase 12-25`.
  var dayOfPhrase: CalendarDay? {
    let parts = argument.split(separator: 0x20)
    guard opens("feast"), parts.count == 2, parts[0].elementsEqual("phrase".utf8) else {
      return nil
    }
    return Self.day(parts[1]).map { CalendarDay(month: $0.month, day: $0.day) }
  }

  private static func day(_ text: ArraySlice<UInt8>) -> (month: UInt8, day: UInt8)? {
    let parts = text.split(separator: UInt8(ascii: "-")).compactMap { whole($0) }
    guard parts.count == 2 else { return nil }
    return (UInt8(clamping: parts[0]), UInt8(clamping: parts[1]))
  }

  /// A whole number and a unit, `25 h`.
  var numberOfUnit: (Int, Quantity.Unit)? {
    let parts = argument.split(separator: 0x20, maxSplits: 1)
    guard parts.count == 2, let number = Self.whole(parts[0]),
      let unit = LexemeKeys.units[WordHash.hash(parts[1])]
    else { return nil }
    return (number, unit)
  }

  /// Two units, `y to ly`, of the keys `pair` and `behind`; the second may have a blank within.
  var unitToUnit: (from: Quantity.Unit, to: Quantity.Unit)? {
    let parts = argument.split(separator: 0x20, maxSplits: 2)
    guard opens("pair") || opens("behind"), parts.count == 3, parts[1].elementsEqual("to".utf8),
      let from = LexemeKeys.units[WordHash.hash(parts[0])],
      let to = LexemeKeys.units[WordHash.hash(parts[2])]
    else { return nil }
    return (from, to)
  }
}
