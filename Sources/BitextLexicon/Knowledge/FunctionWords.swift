public import BitextCore

/// The words of a language that say little by themselves: articles, pronouns, prepositions,
/// conjunctions, auxiliaries.
///
/// Negation is not among them. None are known of a language whose pack does not list them.
public struct FunctionWords: Sendable {
  private let words: [UInt64: WordClass]

  /// Those of the language's pack.
  public init(_ language: Language) { words = WordClass.closedWords(language) }

  /// Whether a word is one of them, by a token's `form`; O(1).
  public func contains(_ form: UInt64) -> Bool { words[form] != nil }
}
