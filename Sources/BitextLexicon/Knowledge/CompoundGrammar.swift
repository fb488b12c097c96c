import BitextCore

/// What may stand between and behind the parts of a compound.
struct CompoundGrammar {
  /// Linking elements, longest first.
  let links: [[UInt8]]
  /// What may come first without being a part worth the name.
  let particles: [[UInt8]]
  /// Endings of inflection that the last part may bear.
  let endings: [[UInt8]]

  /// The grammar of a language, or nil where compounds are not written as one word.
  static func of(_ language: Language) -> CompoundGrammar? {
    switch language.code {
    case "de": german
    case _: nil
    }
  }

  private static let german = CompoundGrammar(
    links: ["ens", "es", "en", "er", "ns", "s", "n", "e"].map { Array($0.utf8) },
    particles: [
      "unter", "über", "vor", "nach", "gegen", "zwischen", "neben", "mit", "rück", "nicht",
      "inner", "ausser", "hinter", "durch", "sonder", "haupt", "erz", "ex",
    ].map { Array($0.utf8) },
    endings: ["ern", "en", "er", "es", "em", "e", "n", "s"].map { Array($0.utf8) })
}
