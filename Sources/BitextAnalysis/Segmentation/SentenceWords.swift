import BitextCore
import BitextLanguages

/// The words of a language that tell where its sentences begin and end.
struct SentenceWords: Sendable {
  static let of = Memo<Language, SentenceWords> { SentenceWords($0) }

  let abbreviations: Abbreviations
  /// Nil in languages that write an ordinal otherwise than by a full stop.
  let ordinals: OrdinalWords?
  /// Words that, with a capital, open a sentence; those that lose a vowel keep their apostrophe.
  let openers: WordTable<Void>
  /// After these, folded, a single capital is a label, not an initial.
  let labels: WordTable<Void>
  /// Verbs that report what was said or asked in the quotation before them.
  let reporting: WordTable<Void>
  /// What stands after a firm's name.
  let companyForms: WordTable<Void>
  /// Symbols of measure that look like abbreviations.
  let units: WordTable<Void>
  /// A pronoun of one letter that has a capital wherever it stands: "I".
  let pronoun: UInt8?
  /// Between these, folded, and a full stop the letter is the pronoun.
  let beforePronoun: WordTable<Void>

  init(_ language: Language) {
    let lists = Pack.lists(.sentences, of: language)
    abbreviations = Abbreviations(language)
    ordinals = Traits.of(language).contains(.ordinalPoint) ? OrdinalWords(language) : nil
    openers = WordTable(lists.words("openers"))
    labels = WordTable(lists.words("labels"))
    reporting = WordTable(lists.words("reporting"))
    companyForms = WordTable(lists.words("company forms"))
    units = WordTable(lists.words("units"))
    pronoun = lists.words("pronoun").first?.first
    beforePronoun = WordTable(lists.words("before pronoun"))
  }

  /// Whether a sentence may begin with a word that has a capital, `isElided` before an apostrophe.
  func opens(_ word: [UInt8], isElided: Bool) -> Bool {
    openers.contains(WordHash.hash(word))
      || isElided && openers.contains(WordHash.hash(word + [UInt8(ascii: "'")]))
  }
}

/// The words around a figure with a full stop, which may be an ordinal.
struct OrdinalWords: Sendable {
  /// The names of months, as written.
  let months: WordTable<Void>
  /// Before a long number these, folded, make it an ordinal.
  let beforeOrdinal: WordTable<Void>
  /// After these, folded, a short number is a cardinal.
  let beforeCardinal: WordTable<Void>

  init(_ language: Language) {
    let lists = Pack.lists(.ordinals, of: language)
    months = WordTable(lists.words("months"))
    beforeOrdinal = WordTable(lists.words("before ordinal"))
    beforeCardinal = WordTable(lists.words("before cardinal"))
  }
}
