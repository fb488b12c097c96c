extension Quantity {
  /// A currency by its ISO 4217 code; a bare `$` is `USD`, a bare `£` `GBP`.
  public struct Currency: Hashable, Sendable, CustomStringConvertible {
    private let packed: UInt32

    /// Three ASCII letters; what is longer is cut.
    public init(_ code: String) {
      packed = code.utf8.prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
    }

    /// Its code.
    public var description: String {
      let letters = [packed >> 16, packed >> 8, packed].map { UInt8(truncatingIfNeeded: $0) }
      return String(decoding: letters, as: UTF8.self)
    }

    /// What its unit is called everywhere: a translation may say "Dollar" for an Australian one.
    var family: Currency {
      switch description {
      case "USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD": Currency("USD")
      case "GBP", "EGP", "SYP", "LBP": Currency("GBP")
      case "SEK", "NOK", "DKK", "ISK", "CZK": Currency("SEK")
      case "MXN", "ARS", "CLP", "COP", "PHP": Currency("MXN")
      case "CHF", "XOF", "XAF": Currency("CHF")
      case "INR", "PKR", "LKR", "NPR", "IDR": Currency("INR")
      default: self
      }
    }

    /// Whether both may be the same money: equal, or one of them the bare word for the other.
    public func mayBe(_ other: Currency) -> Bool {
      self == other || (family == other.family && (self == family || other == family))
    }
  }
}
