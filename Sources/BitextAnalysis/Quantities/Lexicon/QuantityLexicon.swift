import BitextCore
import BitextLanguages
import BitextUnicode

/// The words of one language that take part in quantities, and what it does with them.
struct QuantityLexicon: Sendable {
  /// How a language makes numbers of words.
  enum Composition: Sendable {
    /// Of separate words that add and multiply, "two hundred and six".
    case separate
    /// In one word up to a million, "zweihundertsechs".
    case compounded
    /// By CLDR's spell-out rules.
    case spellOut
  }

  /// What the words mean; the first stands for a word that means nothing here.
  let lexemes: [Lexeme]
  private let roles: [Lexeme.Roles]
  private let table: WordSlots
  private let openings: WordOpenings
  let traits: Traits
  let composition: Composition
  /// The mark before decimals in this language.
  let decimalMark: Unicode.Scalar
  /// The parts of numbers in one word, if there are such.
  let compounds: NumberCompounds?
  /// The numbers of several words that CLDR's rules spell.
  let spelled: SpelledWords
  let symbols: UnitSymbols
  let feasts: FeastPhrases
  let idioms: NumberIdioms
  /// Whether hours of the clock may be told by a word that counts hours too.
  let hasHourWords: Bool

  /// The lexicon of a language, which is made once; one without a pack knows what CLDR does.
  static func of(_ language: Language) -> QuantityLexicon { lexicons(language) }

  private static let lexicons = Memo<Language, QuantityLexicon> { language in
    guard let pack = Pack.of(language), pack.knows(.numbers) else {
      return QuantityLexicon(generated: language)
    }
    return QuantityLexicon(pack, language)
  }

  private init(_ pack: Pack, _ language: Language) {
    let traits = pack.traits
    let compounds =
      pack.knows(.numberCompounds) ? NumberCompounds(pack[.numberCompounds], traits) : nil
    let spelled =
      traits.contains(.spellOutRules) ? SpelledWords(LocaleNames(language), besidePack: true) : nil
    var builder = LexiconBuilder()
    builder.add(QuantitySymbols.entries)
    if let spelled { builder.add(spelled.entries) }
    let roles: [PackRole] = [.numbers, .calendar, .clock, .quantityWords, .units, .money]
    for role in roles { builder.add(pack[role]) }
    self.init(
      builder, traits,
      composition: spelled != nil ? .spellOut : compounds != nil ? .compounded : .separate,
      decimalMark: traits.contains(.decimalComma) ? "," : ".", compounds: compounds,
      spelled: spelled ?? SpelledWords(), symbols: UnitSymbols(pack[.units]),
      feasts: FeastPhrases(pack[.calendar]), idioms: NumberIdioms(pack[.numberIdioms]))
  }

  private init(generated language: Language) {
    let spelled = SpelledWords(LocaleNames(language))
    var builder = LexiconBuilder()
    builder.add(QuantitySymbols.entries)
    builder.add(spelled.entries)
    builder.add(CLDRQuantityWords.entries(of: language))
    self.init(
      builder, Traits.of(language), composition: spelled.entries.isEmpty ? .separate : .spellOut,
      decimalMark: CLDRQuantityWords.decimalMark(of: language), spelled: spelled)
  }

  /// The lexicon that holds no word.
  static let empty = QuantityLexicon(LexiconBuilder(), [], composition: .separate)

  private init(
    _ builder: LexiconBuilder, _ traits: Traits, composition: Composition,
    decimalMark: Unicode.Scalar = ".", compounds: NumberCompounds? = nil,
    spelled: SpelledWords = SpelledWords(), symbols: UnitSymbols = UnitSymbols(),
    feasts: FeastPhrases = FeastPhrases(), idioms: NumberIdioms = NumberIdioms()
  ) {
    lexemes = builder.lexemes.map(\.marked)
    roles = lexemes.map(\.roles)
    table = builder.table
    openings = builder.openings
    hasHourWords = builder.lexemes.contains { $0.cues.contains(.hourWord) }
    self.traits = traits
    self.composition = composition
    self.decimalMark = decimalMark
    self.compounds = compounds
    self.spelled = spelled
    self.symbols = symbols
    self.feasts = feasts
    self.idioms = idioms
  }

  /// Whether a word, folded or not, may be in the table, by what it takes to say no to most.
  func mayHold(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    openings.contains(text, from: start, to: end)
  }

  /// The lexeme of a folded word by its hash; 0 for none.
  func index(of hash: UInt64) -> Int { table.index(of: hash) }

  /// What a word does in the grammar, by its lexeme.
  func roles(_ index: Int) -> Lexeme.Roles { roles[index] }

  /// Whether a word of no table may have a number in it; spares nearly every word the rest.
  func mayBeCompound(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    if traits.contains(.romanOrdinals), RomanOrdinal.mayBegin(text[start]) { return true }
    return end - start >= 3 && compounds?.mayBegin(text, at: start) == true
  }

  /// The code of a folded word, as in `KnownWords`; what a compound means is appended.
  func code(of folded: [UInt8], hash: UInt64, _ compounds: inout [Lexeme]) -> Int {
    let index = table.index(of: hash)
    guard index == 0, mayBeCompound(folded.span, from: 0, to: folded.count),
      let lexeme = compound(folded)
    else { return index }
    compounds.append(lexeme.marked)
    return -compounds.count
  }

  /// What a folded word with a number in it means, or nil.
  private func compound(_ folded: [UInt8]) -> Lexeme? {
    if traits.contains(.romanOrdinals), let roman = RomanOrdinal(folded, self) {
      return Lexeme(ordinal: roman.value, roles: .soft, cues: .roman)
    }
    return compounds?.lexeme(of: folded[...]) { tail in
      let index = table.index(of: WordHash.hash(tail))
      return index > 0 ? lexemes[index] : nil
    }
  }
}
