import BitextCore
import BitextLanguages

/// Parts of addresses that name a language or a country, or nothing at all.
enum LocaleWords {
  static func isLocale(_ word: [UInt8]) -> Bool { word.count <= 8 && locales.contains(word) }

  static func isFiller(_ word: [UInt8]) -> Bool {
    word.count <= 5 && fillers.contains { word.elementsEqual($0.utf8) }
  }

  /// Whether one of the names of languages and countries in an address is a language's own.
  static func areOf(_ language: Language, _ words: [[UInt8]]) -> Bool {
    let own = language.lists(.languageRemarks)?.words("in addresses").map(Array.init) ?? []
    return words.contains { $0.elementsEqual(language.code.utf8) || own.contains($0) }
  }

  /// What the languages of all packs are called: an address belongs to no language.
  private static let locales = Set(
    Pack.languages.filter { $0.lists(.languageRemarks) != nil }.flatMap { language in
      [Array(language.code.utf8)]
        + (language.lists(.languageRemarks)?.words("in addresses") ?? []).map(Array.init)
    } + ["lang", "language", "locale", "hl", "intl"].map { Array($0.utf8) })

  private static let fillers = ["index", "html", "htm", "md", "http", "https", "www"]
}
