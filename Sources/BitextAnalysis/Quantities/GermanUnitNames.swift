/// The German names of units and currencies, with the joining forms that stand in compounds.
enum GermanUnitNames {
  static let entries: [QuantityLexicon.Entry] = lengths + amounts + times + machines + money

  private static let lengths: [QuantityLexicon.Entry] = [
    ("nanometer nanometern", .unit(.nanometre)), ("dezimeter", .unit(.decimetre)),
    ("mikrometer mikrometern", .unit(.micrometre)),
    ("millimeter millimetern", .unit(.millimetre)), ("zentimeter zentimetern", .unit(.centimetre)),
    ("meter metern meters", .unit(.metre)), ("kilometer kilometern kilometers", .unit(.kilometre)),
    ("zoll inch", .unit(.inch)), ("fuss", .unit(.foot)), ("yard yards", .unit(.yard)),
    ("meile meilen", .unit(.mile)), ("seemeile seemeilen", .unit(.nauticalMile)),
    ("lichtjahr lichtjahre lichtjahren", .unit(.lightYear)),
    ("quadratzentimeter quadratzentimetern", .unit(.squareCentimetre)),
    ("quadratmeter quadratmetern quadratmeters", .unit(.squareMetre)),
    ("quadratkilometer quadratkilometern", .unit(.squareKilometre)),
    ("quadratmeile quadratmeilen", .unit(.squareMile)), ("quadratfuss", .unit(.squareFoot)),
    ("hektar", .unit(.hectare)), ("acre acres morgen", .unit(.acre)),
    ("stundenkilometer stundenkilometern", .unit(.kilometrePerHour)),
    ("knoten", .unit(.knot)), ("celsius", .unit(.celsius)), ("fahrenheit", .unit(.fahrenheit)),
    ("kelvin", .unit(.kelvin)),
  ]

  private static let amounts: [QuantityLexicon.Entry] = [
    ("milliliter millilitern", .unit(.millilitre)), ("liter litern", .unit(.litre)),
    ("teelöffel teelöffeln", .unit(.teaspoon)), ("esslöffel esslöffeln", .unit(.tablespoon)),
    ("tasse tassen", .unit(.cup)), ("deziliter dezilitern", .unit(.decilitre)),
    ("hektoliter", .unit(.hectolitre)),
    ("gallone gallonen", .unit(.gallon)), ("pint pints", .unit(.pint)),
    ("barrel fass", .unit(.barrel)), ("kubikmeter kubikmetern", .unit(.cubicMetre)),
    ("kubikkilometer", .unit(.cubicKilometre)), ("kubikzentimeter", .unit(.cubicCentimetre)),
    ("kubikfuss", .unit(.cubicFoot)), ("mikrogramm", .unit(.microgram)),
    ("milligramm", .unit(.milligram)), ("gramm", .unit(.gram)),
    ("kilogramm kilo kilos", .unit(.kilogram)), ("tonne tonnen", .unit(.tonne)),
    ("pfund", .unit(.pound)), ("unze unzen", .unit(.ounce)),
    ("kalorie kalorien kilokalorien", .unit(.kilocalorie)),
  ]

  private static let times: [QuantityLexicon.Entry] = [
    ("nanosekunde nanosekunden", .unit(.nanosecond)),
    ("mikrosekunde mikrosekunden", .unit(.microsecond)),
    ("millisekunde millisekunden", .unit(.millisecond)),
    ("zehntelsekunde zehntelsekunden", .submultiple(-1, .second)),
    ("hundertstelsekunde hundertstelsekunden", .submultiple(-2, .second)),
    ("tausendstelsekunde tausendstelsekunden", .submultiple(-3, .second)),
    ("sekunde sekunden", .unit(.second)), ("minute minuten", .unit(.minute)),
    ("stunde stunden", .unit(.hour)), ("tag tage tagen tages", .unit(.day)),
    ("woche wochen", .unit(.week)), ("monat monate monaten monats", .unit(.month)),
    ("jahr jahre jahren jahres", .unit(.year)),
    ("jahrzehnt jahrzehnte jahrzehnten", .unit(.decade)),
    ("jahrhundert jahrhunderte jahrhunderten", .unit(.century)),
    ("sekündig sekündige sekündigen sekündiger sekündiges sekündigem", .unit(.second)),
    ("minütig minütige minütigen minütiger minütiges minütigem", .unit(.minute)),
    ("stündig stündige stündigen stündiger stündiges stündigem", .unit(.hour)),
    ("tägig tägige tägigen tägiger tägiges tägigem", .unit(.day)),
    ("wöchig wöchige wöchigen wöchiger wöchiges wöchigem", .unit(.week)),
    ("monatig monatige monatigen monatiger monatiges monatigem", .unit(.month)),
    ("jährig jährige jährigen jähriger jähriges jährigem", .unit(.year)),
  ]

  private static let machines: [QuantityLexicon.Entry] = [
    ("newton", .unit(.newton)), ("newtonmeter newtonmetern", .unit(.newtonMetre)),
    ("ohm", .unit(.ohm)), ("lumen", .unit(.lumen)), ("millibar", .unit(.millibar)),
    ("kilobit", .unit(.kilobit)), ("megabit", .unit(.megabit)), ("gigabit", .unit(.gigabit)),
    ("hektopascal", .unit(.hectopascal)), ("milliampere", .unit(.milliampere)),
    ("joule", .unit(.joule)), ("kilojoule", .unit(.kilojoule)),
    ("megajoule", .unit(.megajoule)), ("petabyte", .unit(.petabyte)),
    ("kilovolt", .unit(.kilovolt)), ("watt", .unit(.watt)), ("kilowatt", .unit(.kilowatt)),
    ("megawatt", .unit(.megawatt)),
    ("gigawatt", .unit(.gigawatt)), ("kilowattstunde kilowattstunden", .unit(.kilowattHour)),
    ("megawattstunde megawattstunden", .unit(.megawattHour)),
    ("gigawattstunde gigawattstunden", .unit(.gigawattHour)),
    ("terawattstunde terawattstunden", .unit(.terawattHour)),
    ("pferdestärken", .unit(.horsepower)), ("byte bytes", .unit(.byte)), ("bit bits", .unit(.bit)),
    ("kilobyte", .unit(.kilobyte)), ("megabyte", .unit(.megabyte)), ("gigabyte", .unit(.gigabyte)),
    ("terabyte", .unit(.terabyte)), ("hertz", .unit(.hertz)), ("kilohertz", .unit(.kilohertz)),
    ("megahertz", .unit(.megahertz)), ("gigahertz", .unit(.gigahertz)), ("volt", .unit(.volt)),
    ("ampere", .unit(.ampere)), ("pixel pixeln", .unit(.pixel)),
    ("megapixel", .unit(.megapixel)), ("dezibel", .unit(.decibel)), ("karat", .unit(.carat)),
  ]

  private static let money: [QuantityLexicon.Entry] = [
    ("dollar dollars", .currency("USD")), ("euro euros", .currency("EUR")),
    ("pfund", .currency("GBP")), ("franken", .currency("CHF")), ("yen", .currency("JPY")),
    ("yuan renminbi", .currency("CNY")), ("rupie rupien", .currency("INR")),
    ("rubel", .currency("RUB")), ("krone kronen", .currency("SEK")),
    ("peso pesos", .currency("MXN")), ("zloty", .currency("PLN")), ("lira", .currency("TRY")),
    ("rand", .currency("ZAR")), ("schekel", .currency("ILS")), ("won", .currency("KRW")),
    ("real", .currency("BRL")), ("bitcoin bitcoins", .currency("BTC")),
    ("cent", .currency("XCT")), ("pence penny", .currency("XPN")), ("mark", .currency("DEM")),
    ("leu lei", .currency("RON")), ("lew lewa", .currency("BGN")), ("baht", .currency("THB")),
    ("dirham", .currency("AED")), ("dinar dinare dinaren", .currency("RSD")),
    ("forint", .currency("HUF")), ("hrywnja", .currency("UAH")),
  ]
}
