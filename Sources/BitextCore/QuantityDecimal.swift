/// A decimal number that is exactly what the text says: `mantissa` × 10^`exponent`.
///
/// Kept without trailing zeros, so that equal values have equal parts. Figures of more than
/// eighteen digits do not fit and are read as identifiers instead.
public struct ExactDecimal: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The digits without the zeros at their end, with the sign.
  public let mantissa: Int64
  /// The power of ten that the mantissa is multiplied by.
  public let exponent: Int

  /// Nothing.
  public static let zero = ExactDecimal(0)

  /// The value `mantissa` × 10^`exponent`.
  public init(_ mantissa: Int64, exponent: Int = 0) {
    var mantissa = mantissa
    var exponent = mantissa == 0 ? 0 : exponent
    while mantissa != 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      exponent += 1
    }
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// The value of ASCII digits, or nil where there are none or too many; bytes that are not
  /// digits are passed over.
  public init?(digits: ArraySlice<UInt8>, exponent: Int = 0) {
    var value: Int64 = 0
    var count = 0
    for byte in digits where byte &- 0x30 < 10 {
      count += value == 0 ? 0 : 1
      guard count < 18 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    self.init(value, exponent: exponent)
  }

  /// The value moved by so many decimal places.
  public func shifted(by places: Int) -> ExactDecimal {
    ExactDecimal(mantissa, exponent: exponent + places)
  }

  /// The sum, or nil where it does not fit.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    let common = min(exponent, other.exponent)
    guard let a = scaled(to: common), let b = other.scaled(to: common) else { return nil }
    return ExactDecimal(wide: a + b, exponent: common)
  }

  /// The product, or nil where it does not fit.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    ExactDecimal(
      wide: Int128(mantissa) * Int128(other.mantissa), exponent: exponent + other.exponent)
  }

  /// The value without its sign.
  public var magnitude: ExactDecimal { mantissa < 0 ? negated : self }

  /// The value with the other sign.
  public var negated: ExactDecimal { ExactDecimal(0 &- mantissa, exponent: exponent) }

  /// The value as a whole number, if it is one and fits.
  public var integer: Int? {
    guard exponent >= 0, let value = scaled(to: 0), value <= Int128(Int.max),
      value >= Int128(Int.min)
    else { return nil }
    return Int(value)
  }

  /// The place of the first significant digit: 0 for 7, 2 for 700, -1 for 0.5.
  public var order: Int { exponent + String(mantissa.magnitude).utf8.count - 1 }

  /// By value, exactly.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if (a.mantissa < 0) != (b.mantissa < 0) { return a.mantissa < 0 }
    if a.mantissa == 0 || b.mantissa == 0 { return a.mantissa < b.mantissa }
    if a.order != b.order { return (a.order < b.order) != (a.mantissa < 0) }
    // Of the same order, the exponents differ by less than the digits of a mantissa.
    let common = min(a.exponent, b.exponent)
    guard let left = a.scaled(to: common), let right = b.scaled(to: common) else { return false }
    return left < right
  }

  /// Digits in groups of three with a point: `1 500 000`, `2.53`.
  public var description: String {
    guard exponent.magnitude <= 40 else { return "\(mantissa)e\(exponent)" }
    var digits = Array(String(mantissa.magnitude).utf8)
    if exponent > 0 { digits += Array(repeating: 0x30, count: exponent) }
    let places = max(0, -exponent)
    if digits.count <= places {
      digits = Array(repeating: 0x30, count: places - digits.count + 1) + digits
    }
    var text: [UInt8] = mantissa < 0 ? [0x2D] : []
    let whole = digits.count - places
    for (index, digit) in digits.enumerated() {
      if index == whole { text.append(0x2E) }
      if index > 0, index < whole, (whole - index).isMultiple(of: 3) { text.append(0x20) }
      text.append(digit)
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The mantissa at a lower exponent, or nil where it does not fit.
  func scaled(to common: Int) -> Int128? {
    guard exponent >= common, exponent - common <= 19 else {
      return mantissa == 0 ? 0 : nil
    }
    var value = Int128(mantissa)
    for _ in 0..<(exponent - common) { value *= 10 }
    return value
  }

  private init?(wide: Int128, exponent: Int) {
    var wide = wide
    var exponent = exponent
    while wide != 0, wide.isMultiple(of: 10) {
      wide /= 10
      exponent += 1
    }
    guard let mantissa = Int64(exactly: wide) else { return nil }
    self.init(mantissa, exponent: exponent)
  }
}
