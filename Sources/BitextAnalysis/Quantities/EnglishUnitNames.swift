/// The English names of units and currencies.
enum EnglishUnitNames {
  static let entries: [QuantityLexicon.Entry] = lengths + amounts + times + machines + money

  private static let lengths: [QuantityLexicon.Entry] = [
    ("nanometre nanometres nanometer nanometers", .unit(.nanometre)),
    ("micrometre micrometres micrometer micrometers micron microns", .unit(.micrometre)),
    ("millimetre millimetres millimeter millimeters", .unit(.millimetre)),
    ("centimetre centimetres centimeter centimeters", .unit(.centimetre)),
    ("metre metres meter meters", .unit(.metre)),
    ("kilometre kilometres kilometer kilometers kms", .unit(.kilometre)),
    ("inch inches", .unit(.inch)), ("foot feet", .unit(.foot)), ("yard yards", .unit(.yard)),
    ("mile miles", .unit(.mile)), ("hectare hectares", .unit(.hectare)),
    ("acre acres", .unit(.acre)), ("mph", .unit(.milePerHour)),
    ("kph kmph", .unit(.kilometrePerHour)), ("knot knots", .unit(.knot)),
    ("celsius centigrade", .unit(.celsius)), ("fahrenheit", .unit(.fahrenheit)),
    ("kelvin", .unit(.kelvin)),
  ]

  private static let amounts: [QuantityLexicon.Entry] = [
    ("millilitre millilitres milliliter milliliters", .unit(.millilitre)),
    ("teaspoon teaspoons", .unit(.teaspoon)), ("tablespoon tablespoons", .unit(.tablespoon)),
    ("cup cups", .unit(.cup)), ("decilitre decilitres deciliter deciliters", .unit(.decilitre)),
    ("litre litres liter liters", .unit(.litre)), ("gallon gallons", .unit(.gallon)),
    ("pint pints", .unit(.pint)), ("barrel barrels", .unit(.barrel)),
    ("microgram micrograms", .unit(.microgram)),
    ("milligram milligrams", .unit(.milligram)), ("gram grams gramme grammes", .unit(.gram)),
    ("kilogram kilograms kilo kilos kilogramme kilogrammes", .unit(.kilogram)),
    ("ton tons tonne tonnes", .unit(.tonne)), ("pound pounds", .unit(.pound)),
    ("ounce ounces", .unit(.ounce)),
    ("calorie calories kilocalorie kilocalories", .unit(.kilocalorie)),
  ]

  private static let times: [QuantityLexicon.Entry] = [
    ("nanosecond nanoseconds", .unit(.nanosecond)),
    ("microsecond microseconds", .unit(.microsecond)),
    ("millisecond milliseconds", .unit(.millisecond)), ("second seconds", .unit(.second)),
    ("minute minutes", .unit(.minute)), ("hour hours", .unit(.hour)), ("day days", .unit(.day)),
    ("week weeks", .unit(.week)), ("fortnight fortnights", .unit(.fortnight)),
    ("month months", .unit(.month)), ("year years", .unit(.year)),
    ("decade decades", .unit(.decade)), ("century centuries", .unit(.century)),
  ]

  private static let machines: [QuantityLexicon.Entry] = [
    ("newton newtons", .unit(.newton)), ("ohm ohms", .unit(.ohm)),
    ("lumen lumens", .unit(.lumen)), ("millibar millibars", .unit(.millibar)),
    ("kilobit kilobits", .unit(.kilobit)), ("megabit megabits", .unit(.megabit)),
    ("gigabit gigabits", .unit(.gigabit)), ("hectopascal hectopascals", .unit(.hectopascal)),
    ("milliamp milliamps", .unit(.milliampere)), ("joule joules", .unit(.joule)),
    ("kilojoule kilojoules", .unit(.kilojoule)), ("megajoule megajoules", .unit(.megajoule)),
    ("petabyte petabytes", .unit(.petabyte)), ("kilovolt kilovolts", .unit(.kilovolt)),
    ("watt watts", .unit(.watt)), ("kilowatt kilowatts", .unit(.kilowatt)),
    ("megawatt megawatts", .unit(.megawatt)), ("gigawatt gigawatts", .unit(.gigawatt)),
    ("horsepower", .unit(.horsepower)), ("byte bytes", .unit(.byte)), ("bit bits", .unit(.bit)),
    ("kilobyte kilobytes", .unit(.kilobyte)), ("megabyte megabytes", .unit(.megabyte)),
    ("gigabyte gigabytes", .unit(.gigabyte)), ("terabyte terabytes", .unit(.terabyte)),
    ("hertz", .unit(.hertz)), ("kilohertz", .unit(.kilohertz)), ("megahertz", .unit(.megahertz)),
    ("gigahertz", .unit(.gigahertz)), ("volt volts", .unit(.volt)),
    ("amp amps ampere amperes", .unit(.ampere)),
    ("pixel pixels", .unit(.pixel)), ("megapixel megapixels", .unit(.megapixel)),
    ("decibel decibels", .unit(.decibel)), ("carat carats", .unit(.carat)),
    ("bit bits", .role(.homograph)),
  ]

  private static let money: [QuantityLexicon.Entry] = [
    ("dollar dollars buck bucks", .currency("USD")), ("euro euros", .currency("EUR")),
    ("pound pounds quid", .currency("GBP")), ("franc francs", .currency("CHF")),
    ("yen", .currency("JPY")), ("yuan renminbi", .currency("CNY")),
    ("rupee rupees", .currency("INR")), ("rouble roubles ruble rubles", .currency("RUB")),
    ("krona kronor krone kroner koruna", .currency("SEK")), ("peso pesos", .currency("MXN")),
    ("zloty zlotys", .currency("PLN")), ("lira", .currency("TRY")), ("rand", .currency("ZAR")),
    ("shekel shekels", .currency("ILS")), ("won", .currency("KRW")),
    ("real reais", .currency("BRL")),
    ("bitcoin bitcoins", .currency("BTC")), ("cent cents", .currency("XCT")),
    ("pence penny", .currency("XPN")), ("mark marks", .currency("DEM")),
    ("leu lei", .currency("RON")), ("lev leva", .currency("BGN")), ("baht", .currency("THB")),
    ("dirham dirhams", .currency("AED")), ("dinar dinars", .currency("RSD")),
    ("forint forints", .currency("HUF")), ("hryvnia", .currency("UAH")),
  ]
}
