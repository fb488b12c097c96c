import ArgumentParser
import BitextCore

/// The languages to compare, as options of a command.
struct LanguageOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The language translated from, as an ISO 639 code.", valueName: "code"))
  var languageSource = "en"

  @Option(help: ArgumentHelp("The language translated into.", valueName: "code"))
  var languageTarget = "de"

  var source: Language { Language(languageSource) }
  var target: Language { Language(languageTarget) }

  func validate() throws {
    for code in [languageSource, languageTarget] where !Self.isCode(code) {
      throw ValidationError("“\(code)” is no language code; expected two or three letters, as in en")
    }
    if source == target {
      throw ValidationError("both languages are “\(source)”; expected two different ones")
    }
  }

  private static func isCode(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.allSatisfy { $0.isASCII && $0.isLetter }
  }
}
