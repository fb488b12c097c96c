import BitextCore

/// A figure that was not read as a quantity, as it can be recognised in another language: by its
/// digits.
///
/// `10,000` and `10.000` are one, and so are `5th` and `5.`; `5G` is a name and keeps its letter.
/// That `1.5` and `15` fall together costs nothing here.
struct Figure {
  var key: UInt64
  /// What it proves to meet it again, from 0 to 1: single digits and years are everywhere.
  var weight: Float

  /// Nil if there is no digit in the folded letters.
  init?(_ folded: [UInt8], _ ordinalSuffixes: Set<ArraySlice<UInt8>>) {
    guard folded.contains(where: \.isDigit) else { return nil }
    let digits = folded.filter(\.isDigit).drop { $0 == UInt8(ascii: "0") }
    let letters = folded.filter { $0.isWordByte && !$0.isDigit }
    if letters.isEmpty || ordinalSuffixes.contains(letters[...]) {
      key = WordHash.hash([UInt8(ascii: "#")] + digits)
      weight = Self.weight(of: digits)
    } else {
      key = WordHash.hash(folded)
      weight = 1
    }
  }

  private static func weight(of digits: ArraySlice<UInt8>) -> Float {
    let isYear =
      digits.count == 4 && (digits.starts(with: "19".utf8) || digits.starts(with: "20".utf8))
    return isYear ? 0.6 : weight(digits: digits.count)
  }

  static func weight(of quantity: Quantity) -> Float {
    switch quantity.kind {
    case .identifier, .clock, .score, .range, .ratio: 1
    case .date where quantity.day.day > 0: 1
    case .weekday, .date: 0.3
    case _ where quantity.traits.contains(.maybeYear): 0.6
    case _: weight(digits: quantity.value.mantissa.magnitude.digits)
    }
  }

  private static func weight(digits: Int) -> Float {
    digits < 2 ? 0.3 : digits == 2 ? 0.6 : 1
  }
}

extension UInt64 {
  /// How many decimal digits the number has.
  fileprivate var digits: Int {
    var rest = self
    var digits = 1
    while rest > 9 {
      rest /= 10
      digits += 1
    }
    return digits
  }
}
