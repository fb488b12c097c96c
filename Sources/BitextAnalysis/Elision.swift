import BitextCore
import BitextLanguages

/// Articles, pronouns and prepositions that lose their vowel before another and are written
/// together with the word: "l'eau", "dell'acqua".
struct Elision: Sendable {
  /// Nil for languages that do not write so.
  static let of = Memo<Language, Elision?> { Elision($0) }

  private let clitics: Set<ArraySlice<UInt8>>
  /// The length of the longest clitic with its apostrophe.
  private let longest: Int

  private init?(_ language: Language) {
    guard let pack = Pack.of(language), pack.knows(.elision) else { return nil }
    clitics = Set(pack[.elision].words("clitics"))
    longest = 1 + (clitics.map(\.count).max() ?? 0)
  }

  /// The folded word behind what is elided, as "eau" of "l'eau"; all of it where nothing is.
  func word(_ folded: [UInt8]) -> ArraySlice<UInt8> {
    guard let apostrophe = folded.prefix(longest).firstIndex(of: UInt8(ascii: "'")),
      apostrophe + 1 < folded.count, clitics.contains(folded[..<apostrophe])
    else { return folded[...] }
    return folded[(apostrophe + 1)...]
  }
}
