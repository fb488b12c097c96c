public import BitextCore

/// The words of a language that say little by themselves: articles, pronouns, prepositions,
/// conjunctions, auxiliaries.
///
/// Negation is not among them. Of languages other than English and German none are known.
public struct FunctionWords: Sendable {
  private let grammar: WordGrammar

  public init(_ language: Language) { grammar = WordGrammar(language) }

  /// Whether a word is one of them, by a token's `form`; O(1).
  public func contains(_ form: UInt64) -> Bool { grammar.wordClass(of: form) != .open }
}
