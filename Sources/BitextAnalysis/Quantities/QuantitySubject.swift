public import BitextCore
import BitextLanguages

/// What a reader of figures has to learn from a pack.
///
/// Figures in digits, dates in digits, percent, signs and codes it reads in every language. Of a
/// language without a pack it knows some of CLDR's words beside; they carry no judgement, since
/// forms that CLDR lacks would be missed.
public enum QuantitySubject: String, Sendable, CaseIterable {
  case numberWords = "numbers in words"
  case dateWords = "dates in words"
  case clockWords = "clock times in words"
  case unitNames = "units by name"
  case currencyNames = "currencies by name"

  fileprivate var role: PackRole {
    switch self {
    case .numberWords: .numbers
    case .dateWords: .calendar
    case .clockWords: .clock
    case .unitNames: .units
    case .currencyNames: .money
    }
  }
}

extension QuantityReader {
  /// What the pack of a language does not know, so that a report can say what was not compared;
  /// empty for a language whose pack knows all.
  public static func unknown(in language: Language) -> [QuantitySubject] {
    let pack = Pack.of(language)
    return QuantitySubject.allCases.filter { pack?.knows($0.role) != true }
  }
}
