import BitextCore
import BitextUnicode

/// The words of one language that take part in quantities.
struct QuantityLexicon: Sendable {
  enum Meaning: Sendable {
    case number(Int64)
    case ordinal(Int64)
    case denominator(Int64)
    /// So many times, "twice"; the second is a power of ten, as "halved" is 5, -1.
    case multiple(Int64, Int)
    /// So many hundredths of a unit, "Viertelstunde".
    case portion(Int64, Quantity.Unit)
    /// A power of ten below one of a unit, "Zehntelsekunde".
    case submultiple(Int, Quantity.Unit)
    case scale(Int)
    case month(UInt8)
    case weekday(UInt8)
    /// A feast by its month and day.
    case feast(UInt8, UInt8)
    /// A time zone by its minutes ahead of UTC.
    case zone(Int)
    case unit(Quantity.Unit)
    case currency(String)
    case role(Lexeme.Roles)
  }

  /// Words, separated by blanks, that mean the same.
  typealias Entry = (words: String, meaning: Meaning)

  /// What the words mean; the first stands for a word that means nothing here.
  let lexemes: [Lexeme]
  private let roles: [Lexeme.Roles]
  private let table: WordSlots
  private let openings: WordOpenings
  let isGerman: Bool
  /// Whether months and weekdays begin with a capital, so that "may" is none.
  let capitalisesDays: Bool
  /// The mark before decimals in this language.
  let decimalMark: Unicode.Scalar
  /// The numbers of several words, of languages that have no grammar of their own here.
  let spelled: SpelledWords

  init(
    _ entries: [Entry], isGerman: Bool, decimalMark: Unicode.Scalar,
    capitalisesDays: Bool = true, spelled: SpelledWords = SpelledWords()
  ) {
    var words: [UInt64: Int] = [:]
    var lexemes = [Lexeme()]
    var openings = WordOpenings()
    for entry in entries {
      for word in entry.words.split(separator: " ") {
        let folded = QuantityFolding.folded(String(word))
        let hash = WordHash.hash(folded)
        openings.insert(folded.span)
        let index = words[hash] ?? lexemes.count
        if index == lexemes.count { lexemes.append(Lexeme()) }
        words[hash] = index
        lexemes[index].add(entry.meaning)
      }
    }
    self.lexemes = lexemes.map(\.marked)
    roles = self.lexemes.map(\.roles)
    table = WordSlots(words)
    self.openings = openings
    self.isGerman = isGerman
    self.capitalisesDays = capitalisesDays
    self.decimalMark = decimalMark
    self.spelled = spelled
  }

  /// The lexicon of a language; one without a table of its own knows what CLDR does.
  static func of(_ language: Language) -> QuantityLexicon {
    switch language {
    case .english: english
    case .german: german
    default: generated(language)
    }
  }

  private static func generated(_ language: Language) -> QuantityLexicon {
    let spelled = SpelledWords(LocaleNames(language))
    return QuantityLexicon(
      QuantitySymbols.entries + spelled.entries + CLDRQuantityWords.entries(of: language),
      isGerman: false, decimalMark: CLDRQuantityWords.decimalMark(of: language),
      capitalisesDays: false, spelled: spelled)
  }

  /// Whether the language is known by CLDR alone.
  var isGenerated: Bool { !spelled.entries.isEmpty }

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
    isGerman && end - start >= 3 && GermanNumberWords.mayBegin(text, at: start)
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

  /// What a folded German compound means, or nil.
  func compound(_ folded: [UInt8]) -> Lexeme? {
    GermanNumberWords.lexeme(of: folded[...]) { tail in
      let index = table.index(of: WordHash.hash(tail))
      return index > 0 ? lexemes[index] : nil
    }
  }

  /// The lexicon that holds no word.
  static let empty = QuantityLexicon([], isGerman: false, decimalMark: ".")

  private static let english = QuantityLexicon(
    QuantitySymbols.entries + EnglishQuantityWords.entries + EnglishUnitNames.entries,
    isGerman: false, decimalMark: ".")
  private static let german = QuantityLexicon(
    QuantitySymbols.entries + GermanQuantityWords.entries + GermanUnitNames.entries,
    isGerman: true, decimalMark: ",")
}

/// How the words of a table begin and how long they are, as a set of bits.
private struct WordOpenings: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  mutating func insert(_ word: Span<UInt8>) {
    let key = Self.key(word, 0, word.count)
    bits[key >> 6] |= 1 << UInt64(key & 63)
  }

  func contains(_ text: Span<UInt8>, from start: Int, to end: Int) -> Bool {
    let key = Self.key(text, start, end)
    return bits[key >> 6] >> UInt64(key & 63) & 1 == 1
  }

  /// Two letters without their case and two bits of the length, which folding keeps.
  private static func key(_ text: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    let second = end - start > 1 ? text[start + 1] : 0
    return Int(text[start] & 31) << 7 | Int(second & 31) << 2 | (end - start) & 3
  }
}

/// Word hashes and what they stand for, as an open table whose probes stay in a cache line.
private struct WordSlots: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value = 0
  }

  private var slots: [Slot]
  private let mask: Int

  init(_ words: [UInt64: Int]) {
    var size = 64
    while size < words.count * 4 { size *= 2 }
    mask = size - 1
    slots = Array(repeating: Slot(), count: size)
    // In the order of the lexemes, so that nothing depends on the dictionary's.
    for (key, value) in words.sorted(by: { $0.value < $1.value }) {
      var slot = Int(truncatingIfNeeded: key) & mask
      while slots[slot].value != 0 { slot = (slot + 1) & mask }
      slots[slot] = Slot(key: key, value: value)
    }
  }

  func index(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].value != 0 {
      if slots[slot].key == key { return slots[slot].value }
      slot = (slot + 1) & mask
    }
    return 0
  }
}

extension Lexeme {
  fileprivate mutating func add(_ meaning: QuantityLexicon.Meaning) {
    switch meaning {
    case .number(let value): number = ExactDecimal(value)
    case .ordinal(let value): ordinal = value
    case .denominator(let value): denominator = value
    case .multiple(let value, let power): multiple = ExactDecimal(value, exponent: power)
    case .portion(let hundredths, let value):
      number = ExactDecimal(hundredths, exponent: -2)
      unit = value
      roles.formUnion([.portion, .compound])
    case .scale(let power): scale = power
    case .submultiple(let power, let value): (scale, unit) = (power, value)
    case .month(let value): month = value
    case .weekday(let value): weekday = value
    case .feast(let inMonth, let onDay): (month, feast) = (inMonth, onDay)
    case .zone(let minutes):
      zone = minutes
      roles.insert(.zone)
    case .unit(let value): unit = value
    case .currency(let code): currency = Quantity.Currency(code)
    case .role(let role): roles.formUnion(role)
    }
  }
}
