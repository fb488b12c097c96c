import BitextCore

/// Unit symbols and currency signs and codes, which all languages share.
///
/// Units after the SI Brochure and CLDR's unit charts, codes after ISO 4217.
enum QuantitySymbols {
  static let entries: [(words: StaticString, meaning: QuantityMeaning)] = [
    ("eur", .money("EUR")), ("usd", .money("USD")), ("gbp", .money("GBP")),
    ("chf sfr", .money("CHF")), ("jpy", .money("JPY")), ("cny rmb", .money("CNY")),
    ("inr rs", .money("INR")), ("aud", .money("AUD")), ("cad", .money("CAD")),
    ("nzd", .money("NZD")), ("sek", .money("SEK")), ("nok", .money("NOK")),
    ("dkk", .money("DKK")), ("pln", .money("PLN")), ("czk", .money("CZK")),
    ("rub", .money("RUB")), ("ron", .money("RON")), ("rub ron sek", .role(.homograph)),
    ("huf", .money("HUF")), ("thb", .money("THB")), ("brl", .money("BRL")),
    ("mxn", .money("MXN")),
    ("zar", .money("ZAR")), ("krw", .money("KRW")), ("hkd", .money("HKD")),
    ("sgd", .money("SGD")), ("ils", .money("ILS")), ("btc", .money("BTC")),
    ("k", .scale(3)), ("m", .scale(6)), ("mn mln", .scale(6)), ("bn", .scale(9)),
    ("b", .scale(9)), ("tn", .scale(12)), ("k m b", .role(.attached)),
    ("ii", .ordinal(2)), ("iii", .ordinal(3)), ("iv", .ordinal(4)), ("vi", .ordinal(6)),
    ("vii", .ordinal(7)), ("viii", .ordinal(8)), ("ix", .ordinal(9)),
    ("ii iii iv vi vii viii ix", .role(.soft)),
    ("gmt utc", .zone(0)), ("bst cet", .zone(60)), ("cest eet", .zone(120)),
    ("msk eest", .zone(180)), ("jst", .zone(540)), ("edt", .zone(-240)), ("est", .zone(-300)),
    ("cst", .zone(-360)), ("mst pdt", .zone(-420)), ("pst", .zone(-480)), ("et pt", .role(.zone)),
  ]

  /// Symbols whose case matters by their hashes; only looked up behind a figure.
  static let units = Dictionary(
    rows.map { row in (row.0.withUTF8Buffer { WordHash.hash($0) }, row.1) }
  ) { first, _ in first }

  /// The symbols that a point may end, by their hashes.
  static let pointed: Set<UInt64> = [
    WordHash.hash("min"), WordHash.hash("sec"), WordHash.hash("lbs"),
  ]

  private static let rows: [(StaticString, Quantity.Unit)] = [
    ("nm", .nanometre), ("µm", .micrometre), ("μm", .micrometre), ("dm", .decimetre),
    ("dl", .decilitre), ("dL", .decilitre), ("hl", .hectolitre), ("N", .newton),
    ("Nm", .newtonMetre), ("Ω", .ohm), ("lm", .lumen), ("mA", .milliampere), ("mW", .milliwatt),
    ("MJ", .megajoule), ("kPa", .kilopascal), ("MPa", .megapascal), ("mbar", .millibar),
    ("mm", .millimetre), ("cm", .centimetre), ("m", .metre), ("km", .kilometre), ("ft", .foot),
    ("yd", .yard), ("mi", .mile), ("nmi", .nauticalMile), ("cm²", .squareCentimetre),
    ("m²", .squareMetre), ("km²", .squareKilometre), ("ha", .hectare), ("ml", .millilitre),
    ("mL", .millilitre), ("cl", .centilitre), ("l", .litre), ("L", .litre),
    ("cm³", .cubicCentimetre), ("cc", .cubicCentimetre), ("m³", .cubicMetre),
    ("km³", .cubicKilometre), ("µg", .microgram), ("μg", .microgram), ("mg", .milligram),
    ("g", .gram), ("kg", .kilogram), ("t", .tonne), ("lb", .pound), ("lbs", .pound), ("oz", .ounce),
    ("mpg", .milePerGallon), ("kph", .kilometrePerHour), ("kmh", .kilometrePerHour),
    ("mph", .milePerHour), ("kn", .knot), ("ns", .nanosecond), ("µs", .microsecond),
    ("ms", .millisecond), ("s", .second), ("sec", .second), ("min", .minute), ("h", .hour),
    ("J", .joule), ("kJ", .kilojoule), ("kcal", .kilocalorie), ("kWh", .kilowattHour),
    ("MWh", .megawattHour), ("GWh", .gigawattHour), ("TWh", .terawattHour), ("W", .watt),
    ("kW", .kilowatt), ("MW", .megawatt), ("GW", .gigawatt), ("hp", .horsepower), ("bit", .bit),
    ("KB", .kilobyte), ("kB", .kilobyte), ("KiB", .kilobyte), ("MB", .megabyte), ("MiB", .megabyte),
    ("GB", .gigabyte), ("GiB", .gigabyte), ("TB", .terabyte), ("TiB", .terabyte), ("PB", .petabyte),
    ("Mbps", .megabitPerSecond), ("Gbps", .gigabitPerSecond), ("kbps", .kilobitPerSecond),
    ("Mbit", .megabitPerSecond), ("Gbit", .gigabitPerSecond), ("Hz", .hertz), ("kHz", .kilohertz),
    ("MHz", .megahertz), ("GHz", .gigahertz), ("V", .volt), ("kV", .kilovolt),
    ("mAh", .milliampereHour), ("Pa", .pascal), ("hPa", .hectopascal), ("bar", .bar), ("psi", .psi),
    ("px", .pixel), ("MP", .megapixel), ("dB", .decibel), ("ct", .carat),
  ]

  static func currency(_ scalar: Int) -> Quantity.Currency? {
    switch scalar {
    case 0x24: Quantity.Currency("USD")
    case 0xA3: Quantity.Currency("GBP")
    case 0xA5: Quantity.Currency("JPY")
    case 0x20AC: Quantity.Currency("EUR")
    case 0x20B9: Quantity.Currency("INR")
    case 0x20BD: Quantity.Currency("RUB")
    case 0x20A9: Quantity.Currency("KRW")
    case 0x20AA: Quantity.Currency("ILS")
    case 0x20BA: Quantity.Currency("TRY")
    case 0x20BF: Quantity.Currency("BTC")
    default: nil
    }
  }

  /// The letters that set one dollar apart from another, `A$`, `US$`.
  static func dollar(_ letters: String) -> Quantity.Currency? {
    switch letters {
    case "US": Quantity.Currency("USD")
    case "A", "AU": Quantity.Currency("AUD")
    case "C", "CA": Quantity.Currency("CAD")
    case "NZ": Quantity.Currency("NZD")
    case "HK": Quantity.Currency("HKD")
    case "S": Quantity.Currency("SGD")
    case "R": Quantity.Currency("BRL")
    default: nil
    }
  }

  /// Numerator and denominator of ½, ¼ and their like.
  static func fraction(_ scalar: Int) -> (Int64, Int64)? {
    switch scalar {
    case 0xBC: (1, 4)
    case 0xBD: (1, 2)
    case 0xBE: (3, 4)
    case 0x2153: (1, 3)
    case 0x2154: (2, 3)
    case 0x2155: (1, 5)
    case 0x2156: (2, 5)
    case 0x2157: (3, 5)
    case 0x2158: (4, 5)
    case 0x215B: (1, 8)
    case 0x215C: (3, 8)
    case 0x215D: (5, 8)
    case 0x215E: (7, 8)
    default: nil
    }
  }

  /// Words that are codes of currencies though they are no capitals alone.
  static func isMixedCode(_ word: ArraySlice<UInt8>) -> Bool {
    word.elementsEqual("Rs".utf8) || word.elementsEqual("Sfr".utf8)
  }

  /// Whether the letters of "a.m." and "p.m." tell the second half of the day; nil for others.
  static func isPostMeridiem(_ letter: ArraySlice<UInt8>) -> Bool? {
    guard letter.count == 1, let first = letter.first else { return nil }
    switch first | 0x20 {
    case UInt8(ascii: "p"): return true
    case UInt8(ascii: "a"): return false
    case _: return nil
    }
  }
}

extension QuantityMeaning {
  fileprivate static func money(_ code: String) -> QuantityMeaning {
    .currency(Quantity.Currency(code))
  }
}
