import BitextCore
import BitextLanguages

/// What has to be known of a language's words to make a lexicon of them.
struct WordGrammar: Sendable {
  private let classes: [UInt64: WordClass]
  private let irregularVerbs: IrregularVerbs
  private let verbFormation: VerbFormation?
  private let spellings: Spellings
  private let compounds: CompoundGrammar?

  /// What a compiled lexicon depends on besides its sources.
  static let roles: [PackRole] = [
    .closedClasses, .irregularVerbs, .verbFormation, .spellings, .compounds,
  ]

  static let of = Memo<Language, WordGrammar> { WordGrammar($0) }

  private init(_ language: Language) {
    let pack = Pack.of(language)
    classes = WordClass.closedWords(language)
    let irregular = IrregularVerbs(pack?[.irregularVerbs] ?? .none)
    irregularVerbs = irregular
    verbFormation = pack.flatMap { pack in
      pack.knows(.verbFormation) ? VerbFormation(pack[.verbFormation], strong: irregular) : nil
    }
    spellings = Spellings(pack?[.spellings] ?? .none)
    compounds = CompoundGrammar.of(language)
  }

  func wordClass(of form: UInt64) -> WordClass { classes[form] ?? .open }

  /// The folded word without the `'s` of English possessives, as tokens of texts are.
  func withoutPossessive(_ folded: [UInt8]) -> [UInt8] {
    let count = folded.count
    return count > 2 && folded[count - 2] == 0x27 && folded[count - 1] == 0x73
      ? folded.dropLast(2) : folded
  }

  /// Other forms of a folded word whose stem may differ from the word's.
  func variants(of folded: [UInt8], isVerb: Bool) -> [(form: [UInt8], weight: Float)] {
    (isVerb ? verbForms(of: folded) : []) + spellings.variants(of: folded).map { ($0, 1) }
  }

  private func verbForms(of folded: [UInt8]) -> [(form: [UInt8], weight: Float)] {
    if let verbFormation { return FormedVerb(folded, verbFormation)?.forms ?? [] }
    return (irregularVerbs[folded] ?? []).map { ($0, 1) }
  }

  /// What is left of an infinitive inside compounds: "wohn" of "wohnen".
  func compoundStem(ofVerb folded: [UInt8]) -> [UInt8]? { compounds?.stem(ofVerb: folded) }
}
