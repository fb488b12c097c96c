import BitextCore
import BitextLanguages

extension LineShape {
  /// Whether a word is a language by its own name, or by its code in capitals.
  func isLanguage(_ word: Word) -> Bool {
    if PageWords.languages.contains(word.hash) { return true }
    return Self.codes.contains { text[word.range.offsets].elementsEqual($0) }
  }

  /// "DE | EN", "Deutsch English", and with the name of the site before it: "Salzmuseum EN FR".
  var isLanguageSwitch: Bool {
    guard 1...12 ~= words.count else { return false }
    let count = words.reversed().prefix(while: isLanguage).count
    if count == words.count {
      return count > 1 || PageWords.languages.contains(words[0].hash)
    }
    let choices = words.suffix(count)
    return count > 1 && words.count - count <= 5 && Set(choices.map(\.hash)).count == count
      && choices.contains { PageWords.languages.contains($0.hash) || isKnownLanguage($0) }
  }

  /// Whether a word in capitals is the code of a language whose menus are known.
  private func isKnownLanguage(_ word: Word) -> Bool {
    let code = WordFolding.folded(text[word.range.offsets])
    return Self.knownLanguages.contains { $0.code.utf8.elementsEqual(code) }
  }

  private static let knownLanguages = Pack.languages(knowing: .pageMenu)

  /// Languages by the codes that switches have: those of ISO 639-1, and of countries beside them.
  private static let codes = """
    DE EN FR IT ES NL PL PT CS CZ SV SE DA DK NO FI HU TR RU UK UA SK SL HR RO EL GR ZH CN JA JP KO
    AR AT CH US
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map(Array.init)
}
