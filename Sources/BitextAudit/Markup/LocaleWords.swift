/// Parts of addresses that name a language or a country, or nothing at all.
enum LocaleWords {
  static func isLocale(_ word: [UInt8]) -> Bool {
    word.count <= 8 && locales.contains { word.elementsEqual($0.utf8) }
  }

  static func isFiller(_ word: [UInt8]) -> Bool {
    word.count <= 5 && fillers.contains { word.elementsEqual($0.utf8) }
  }

  private static let locales = [
    "en", "de", "us", "gb", "uk", "at", "ch", "ie", "au", "eng", "deu", "ger", "english",
    "german", "deutsch", "englisch", "lang", "language", "locale", "hl", "intl",
  ]

  private static let fillers = ["index", "html", "htm", "md", "http", "https", "www"]
}
