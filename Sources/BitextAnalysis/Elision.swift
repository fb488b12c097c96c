import BitextCore

/// Articles, pronouns and prepositions that lose their vowel before another and are written
/// together with the word: "l'eau", "dell'acqua".
struct Elision: Sendable {
  private let clitics: Set<ArraySlice<UInt8>>
  /// No clitic is longer, the apostrophe included.
  private static let longest = 9

  /// Nil for languages that do not write so.
  init?(_ language: Language) {
    switch language.code {
    case "fr": self.init("l d j m t s n c qu jusqu lorsqu puisqu quoiqu")
    case "it": self.init("l d un c s m t v n all dell dall nell sull coll quell bell sant")
    case "ca": self.init("l d m t s n")
    case _: return nil
    }
  }

  private init(_ words: StaticString) { clitics = Set(words.words.map { $0[...] }) }

  /// The folded word behind what is elided, as "eau" of "l'eau"; all of it where nothing is.
  func word(_ folded: [UInt8]) -> ArraySlice<UInt8> {
    guard let apostrophe = folded.prefix(Self.longest).firstIndex(of: UInt8(ascii: "'")),
      apostrophe + 1 < folded.count, clitics.contains(folded[..<apostrophe])
    else { return folded[...] }
    return folded[(apostrophe + 1)...]
  }
}
