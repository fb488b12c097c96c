import BitextCore

/// The words of one language that take part in quantities.
struct QuantityLexicon: Sendable {
  enum Meaning: Sendable {
    case number(Int64)
    case ordinal(Int64)
    case denominator(Int64)
    case scale(Int)
    case month(UInt8)
    case weekday(UInt8)
    case unit(Quantity.Unit)
    case currency(String)
    case role(Lexeme.Roles)
  }

  /// Words, separated by blanks, that mean the same.
  typealias Entry = (words: String, meaning: Meaning)

  private let words: [UInt64: Lexeme]
  private let compounds: GermanNumberWords?
  let isGerman: Bool
  /// The mark before decimals in this language.
  let decimalMark: Unicode.Scalar

  init(_ entries: [Entry], isGerman: Bool) {
    var words: [UInt64: Lexeme] = [:]
    for entry in entries {
      for word in entry.words.split(separator: " ") {
        words[WordHash.hash(QuantityFolding.folded(String(word))), default: Lexeme()]
          .add(entry.meaning)
      }
    }
    self.words = words
    self.isGerman = isGerman
    compounds = isGerman ? GermanNumberWords() : nil
    decimalMark = isGerman ? "," : "."
  }

  /// The lexicon of a language; one without a table of its own knows symbols and codes.
  static func of(_ language: Language) -> QuantityLexicon {
    switch language {
    case .english: english
    case .german: german
    default: symbols
    }
  }

  /// What a folded word means, or nil.
  func lexeme(of folded: [UInt8]) -> Lexeme? {
    if let lexeme = words[WordHash.hash(folded)] { return lexeme }
    guard isGerman, let first = folded.first, GermanNumberWords.mayBegin(first), let compounds
    else { return nil }
    return compounds.lexeme(of: folded[...]) { words[WordHash.hash($0)] }
  }

  private static let english = QuantityLexicon(
    QuantitySymbols.entries + EnglishQuantityWords.entries + EnglishUnitNames.entries,
    isGerman: false)
  private static let german = QuantityLexicon(
    QuantitySymbols.entries + GermanQuantityWords.entries + GermanUnitNames.entries,
    isGerman: true)
  private static let symbols = QuantityLexicon(QuantitySymbols.entries, isGerman: false)
}

extension Lexeme {
  fileprivate mutating func add(_ meaning: QuantityLexicon.Meaning) {
    switch meaning {
    case .number(let value): number = ExactDecimal(value)
    case .ordinal(let value): ordinal = value
    case .denominator(let value): denominator = value
    case .scale(let power): scale = power
    case .month(let value): month = value
    case .weekday(let value): weekday = value
    case .unit(let value): unit = value
    case .currency(let code): currency = Quantity.Currency(code)
    case .role(let role): roles.formUnion(role)
    }
  }
}
