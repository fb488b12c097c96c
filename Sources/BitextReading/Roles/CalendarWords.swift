import BitextCore
import BitextLanguages
import BitextUnicode

/// The months and weekdays, in full and short, of the languages that know the dates of pages.
enum CalendarWords {
  /// The hashes of their words; ICU is opened for them when the first line with a figure asks.
  static let all: Set<UInt64> = {
    var words: Set<UInt64> = []
    for language in Pack.languages(knowing: .pageDates) {
      for name in LocaleNames(language).calendar() {
        words.formUnion(Array(name).words(in: TextRange(0, name.count)).map(\.hash))
      }
    }
    return words
  }()
}
