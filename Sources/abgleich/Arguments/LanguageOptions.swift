import ArgumentParser
import BitextCore
import BitextRun
import BitextUnicode

/// The languages to compare, as options of a command.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The language translated from, an ISO 639 code (default: \(Self.usual.source)).",
      valueName: "code"))
  var languageSource: String?

  @Option(
    help: ArgumentHelp(
      "The language translated into (default: \(Self.usual.target)).", valueName: "code"))
  var languageTarget: String?

  private static let usual = LanguagePair()

  var source: Language? { languageSource.map { Language($0) } }
  var target: Language? { languageTarget.map { Language($0) } }

  /// For commands that need no configuration.
  var pair: LanguagePair { LanguagePair(source: source, target: target) }

  func validate() throws {
    for code in [languageSource, languageTarget].compactMap(\.self) {
      guard Self.isCode(code) else {
        throw ValidationError(
          "“\(code)” is no language code; expected two or three letters, as in en")
      }
      guard Language(code).isKnown else {
        throw ValidationError("“\(code)” is no language that ICU knows; expected one, as in en")
      }
    }
    if pair.source == pair.target {
      throw ValidationError("both languages are “\(pair.source)”; expected two different ones")
    }
  }

  static func isCode(_ code: String) -> Bool {
    (2...3).contains(code.utf8.count) && code.allSatisfy { $0.isASCII && $0.isLetter }
  }
}
