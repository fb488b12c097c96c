public import BitextCore
import CICU

extension Language {
  /// The language's code of three letters (ISO 639-2/T and 639-3), or nil if ICU does not know
  /// the language.
  public var threeLetterCode: String? {
    let code = String(cString: CICUThreeLetterCode(self.code))
    return code.isEmpty ? nil : code
  }

  /// Whether ICU knows the language.
  public var isKnown: Bool { threeLetterCode != nil }
}
