extension Quantity {
  /// What a measure counts.
  public enum Unit: UInt8, Hashable, Sendable, CaseIterable {
    case none
    /// Of both ends of a range; of one figure, the kind says it.
    case percent, percentagePoint
    case nanometre, micrometre, millimetre, centimetre, decimetre, metre, kilometre, inch, foot,
      yard, mile, nauticalMile, lightYear
    case squareCentimetre, squareMetre, squareKilometre, squareInch, squareFoot, squareMile
    case hectare, acre
    case teaspoon, tablespoon, cup
    case millilitre, centilitre, decilitre, litre, hectolitre, cubicCentimetre, cubicMetre,
      cubicKilometre, cubicFoot
    case gallon, pint, barrel, fluidOunce
    case microgram, milligram, gram, kilogram, tonne, pound, ounce, stone
    case metrePerSecond, kilometrePerHour, milePerHour, knot
    case celsius, fahrenheit, kelvin, degree
    case nanosecond, microsecond, millisecond, second, minute, hour, day, week, fortnight
    case month, quarter, year, decade, century
    case joule, kilojoule, kilocalorie
    case kilowattHour, megawattHour, gigawattHour, terawattHour
    case watt, kilowatt, megawatt, gigawatt, horsepower
    case bit, byte, kilobyte, megabyte, gigabyte, terabyte, petabyte
    case kilobitPerSecond, megabitPerSecond, gigabitPerSecond
    case hertz, kilohertz, megahertz, gigahertz
    case volt, kilovolt, ampere, milliampereHour
    case newton, newtonMetre, ohm, lumen, milliampere, milliwatt, megajoule
    case kilobit, megabit, gigabit
    case pascal, hectopascal, kilopascal, megapascal, bar, millibar, psi
    case pixel, megapixel, decibel, carat
    case milePerGallon, litrePerHundredKilometres
  }

  /// What can be converted into one another.
  public enum Dimension: UInt8, Hashable, Sendable {
    case none, length, area, volume, mass, speed, temperature, angle, time, months, energy, power
    case data, dataRate, frequency, voltage, current, charge, pressure, pixels, loudness, fineness
    case force, torque, resistance, light, share, shareDifference, consumption
  }
}

extension Quantity.Unit {
  /// How the unit is written, `km/h`; in English where it has no symbol.
  public var symbol: String { definition.symbol }
  /// What it can be converted within.
  public var dimension: Quantity.Dimension { definition.dimension }
  /// How many of the dimension's base unit one of these is; exact by definition. Temperatures have
  /// no factor but an offset, see `Quantity.Unit.celsius`.
  public var factor: ExactDecimal { definition.factor }

  /// Factors after the International System of Units (BIPM, SI Brochure) and, for the others, NIST
  /// Special Publication 811, appendix B; months are the base of what the calendar counts.
  private var definition: (symbol: String, dimension: Quantity.Dimension, factor: ExactDecimal) {
    func entry(
      _ symbol: String, _ dimension: Quantity.Dimension, _ mantissa: Int64, _ exponent: Int = 0
    ) -> (symbol: String, dimension: Quantity.Dimension, factor: ExactDecimal) {
      (symbol, dimension, ExactDecimal(mantissa, exponent: exponent))
    }
    return switch self {
    case .none: entry("", .none, 1)
    case .percent: entry("%", .share, 1)
    case .percentagePoint: entry("percentage points", .shareDifference, 1)
    case .nanometre: entry("nm", .length, 1, -9)
    case .micrometre: entry("µm", .length, 1, -6)
    case .millimetre: entry("mm", .length, 1, -3)
    case .centimetre: entry("cm", .length, 1, -2)
    case .decimetre: entry("dm", .length, 1, -1)
    case .metre: entry("m", .length, 1)
    case .kilometre: entry("km", .length, 1, 3)
    case .inch: entry("in", .length, 254, -4)
    case .foot: entry("ft", .length, 3048, -4)
    case .yard: entry("yd", .length, 9144, -4)
    case .mile: entry("mi", .length, 1_609_344, -3)
    case .nauticalMile: entry("nmi", .length, 1852)
    case .lightYear: entry("ly", .length, 94607, 11)
    case .squareCentimetre: entry("cm²", .area, 1, -4)
    case .squareMetre: entry("m²", .area, 1)
    case .squareKilometre: entry("km²", .area, 1, 6)
    case .squareInch: entry("in²", .area, 64516, -8)
    case .squareFoot: entry("ft²", .area, 9_290_304, -8)
    case .squareMile: entry("mi²", .area, 2_589_988_110_336, -6)
    case .hectare: entry("ha", .area, 1, 4)
    case .acre: entry("ac", .area, 40_468_564_224, -7)
    // Kitchen measures are the metric ones of a cookbook.
    case .teaspoon: entry("tsp", .volume, 5, -3)
    case .tablespoon: entry("tbsp", .volume, 15, -3)
    case .cup: entry("cup", .volume, 24, -2)
    case .millilitre: entry("ml", .volume, 1, -3)
    case .centilitre: entry("cl", .volume, 1, -2)
    case .decilitre: entry("dl", .volume, 1, -1)
    case .litre: entry("l", .volume, 1)
    case .hectolitre: entry("hl", .volume, 1, 2)
    case .cubicCentimetre: entry("cm³", .volume, 1, -3)
    case .cubicMetre: entry("m³", .volume, 1, 3)
    case .cubicKilometre: entry("km³", .volume, 1, 12)
    case .cubicFoot: entry("ft³", .volume, 28_316_846_592, -9)
    case .gallon: entry("gal", .volume, 3_785_411_784, -9)
    case .pint: entry("pt", .volume, 473_176_473, -9)
    case .barrel: entry("bbl", .volume, 158_987_294_928, -9)
    case .fluidOunce: entry("fl oz", .volume, 295_735_295_625, -13)
    case .microgram: entry("µg", .mass, 1, -9)
    case .milligram: entry("mg", .mass, 1, -6)
    case .gram: entry("g", .mass, 1, -3)
    case .kilogram: entry("kg", .mass, 1)
    case .tonne: entry("t", .mass, 1, 3)
    case .pound: entry("lb", .mass, 45_359_237, -8)
    case .ounce: entry("oz", .mass, 28_349_523_125, -12)
    case .stone: entry("st", .mass, 635_029_318, -8)
    case .metrePerSecond: entry("m/s", .speed, 36, -1)
    case .kilometrePerHour: entry("km/h", .speed, 1)
    case .milePerHour: entry("mph", .speed, 1_609_344, -6)
    case .knot: entry("kn", .speed, 1852, -3)
    case .celsius: entry("°C", .temperature, 1)
    case .fahrenheit: entry("°F", .temperature, 1)
    case .kelvin: entry("K", .temperature, 1)
    case .degree: entry("°", .angle, 1)
    case .nanosecond: entry("ns", .time, 1, -9)
    case .microsecond: entry("µs", .time, 1, -6)
    case .millisecond: entry("ms", .time, 1, -3)
    case .second: entry("s", .time, 1)
    case .minute: entry("min", .time, 60)
    case .hour: entry("h", .time, 3600)
    case .day: entry("d", .time, 86400)
    case .week: entry("wk", .time, 604_800)
    case .fortnight: entry("fortnight", .time, 1_209_600)
    case .month: entry("mo", .months, 1)
    case .quarter: entry("q", .months, 3)
    case .year: entry("y", .months, 12)
    case .decade: entry("decade", .months, 120)
    case .century: entry("century", .months, 1200)
    case .joule: entry("J", .energy, 1)
    case .kilojoule: entry("kJ", .energy, 1, 3)
    case .kilocalorie: entry("kcal", .energy, 4184)
    case .kilowattHour: entry("kWh", .energy, 36, 5)
    case .megawattHour: entry("MWh", .energy, 36, 8)
    case .gigawattHour: entry("GWh", .energy, 36, 11)
    case .terawattHour: entry("TWh", .energy, 36, 14)
    case .watt: entry("W", .power, 1)
    case .kilowatt: entry("kW", .power, 1, 3)
    case .megawatt: entry("MW", .power, 1, 6)
    case .gigawatt: entry("GW", .power, 1, 9)
    case .horsepower: entry("hp", .power, 7355, -1)
    case .bit: entry("bit", .data, 125, -3)
    case .byte: entry("B", .data, 1)
    case .kilobyte: entry("kB", .data, 1, 3)
    case .megabyte: entry("MB", .data, 1, 6)
    case .gigabyte: entry("GB", .data, 1, 9)
    case .terabyte: entry("TB", .data, 1, 12)
    case .petabyte: entry("PB", .data, 1, 15)
    case .kilobitPerSecond: entry("kbit/s", .dataRate, 1, 3)
    case .megabitPerSecond: entry("Mbit/s", .dataRate, 1, 6)
    case .gigabitPerSecond: entry("Gbit/s", .dataRate, 1, 9)
    case .hertz: entry("Hz", .frequency, 1)
    case .kilohertz: entry("kHz", .frequency, 1, 3)
    case .megahertz: entry("MHz", .frequency, 1, 6)
    case .gigahertz: entry("GHz", .frequency, 1, 9)
    case .volt: entry("V", .voltage, 1)
    case .kilovolt: entry("kV", .voltage, 1, 3)
    case .ampere: entry("A", .current, 1)
    case .milliampereHour: entry("mAh", .charge, 1)
    case .milliampere: entry("mA", .current, 1, -3)
    case .milliwatt: entry("mW", .power, 1, -3)
    case .megajoule: entry("MJ", .energy, 1, 6)
    case .kilobit: entry("kbit", .data, 125)
    case .megabit: entry("Mbit", .data, 125, 3)
    case .gigabit: entry("Gbit", .data, 125, 6)
    case .newton: entry("N", .force, 1)
    case .newtonMetre: entry("Nm", .torque, 1)
    case .ohm: entry("Ω", .resistance, 1)
    case .lumen: entry("lm", .light, 1)
    case .pascal: entry("Pa", .pressure, 1)
    case .hectopascal: entry("hPa", .pressure, 1, 2)
    case .kilopascal: entry("kPa", .pressure, 1, 3)
    case .megapascal: entry("MPa", .pressure, 1, 6)
    case .millibar: entry("mbar", .pressure, 1, 2)
    case .bar: entry("bar", .pressure, 1, 5)
    case .psi: entry("psi", .pressure, 6_894_757, -3)
    case .pixel: entry("px", .pixels, 1)
    case .megapixel: entry("MP", .pixels, 1, 6)
    case .decibel: entry("dB", .loudness, 1)
    case .carat: entry("ct", .fineness, 1)
    // One is the other's inverse and has no factor, as temperatures have none.
    case .milePerGallon: entry("mpg", .consumption, 1)
    case .litrePerHundredKilometres: entry("l/100 km", .consumption, 1)
    }
  }
}
