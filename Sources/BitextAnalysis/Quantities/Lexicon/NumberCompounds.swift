import BitextCore
import BitextLanguages

/// The parts of numbers that a language writes in one word, and what may stand behind them in the
/// same word: "dreiundzwanzig", "zweieinhalb", "fünften", "siebenjährig".
struct NumberCompounds: Sendable {
  /// Letters of a word and what they are worth.
  typealias Part = (letters: [UInt8], value: Int64)

  let units: [Part]
  let teens: [Part]
  let tens: [Part]
  let hundred: [[UInt8]]
  let thousand: [[UInt8]]
  let and: [[UInt8]]
  let isUnitBeforeTen: Bool
  /// Hundredths that begin a word, "anderthalb", and that stand behind a whole number.
  let mixed: [Part]
  let parts: [Part]
  let ordinalStems: [Part]
  let ordinalEndings: [[UInt8]]
  let addedOrdinals: [Part]
  let inflections: [[UInt8]]
  let inflectedOrdinals: [Int64]
  let numbersToo: [Part]
  let oneInflections: [[UInt8]]
  let ranks: [[UInt8]]
  let superlatives: [[UInt8]]
  let denominatorEndings: [[UInt8]]
  let shortDenominators: [Part]
  let denominators: [Part]
  let decadeEndings: [[UInt8]]
  let multipleOpenings: [[UInt8]]
  let multipleEndings: [[UInt8]]
  let softEndings: [[UInt8]]
  let softOpenings: [[UInt8]]
  let lookalikes: [[UInt8]]
  let lookalikeWords: [[UInt8]]
  let weekdays: [Part]
  /// Powers of ten that begin a noun, "Millionengeschäft".
  let scaleOpenings: [Part]
  private let openings: LetterOpenings
  private let multiples: LetterOpenings

  init(_ lists: PackLists, _ traits: Traits) {
    units = lists.numbered("unit")
    teens = lists.numbered("teen")
    tens = lists.numbered("ten")
    hundred = lists.folded("hundred")
    thousand = lists.folded("thousand")
    and = lists.folded("and")
    isUnitBeforeTen = traits.contains(.unitBeforeTen)
    mixed = lists.numbered("mixed")
    parts = lists.numbered("part")
    ordinalStems = lists.numbered("ordinal", "stem")
    ordinalEndings = lists.folded("ordinal ending")
    addedOrdinals = lists.numbered("added", "ordinal")
    inflections = lists.folded("inflection")
    inflectedOrdinals = lists.numbered("inflected", "ordinal").map(\.value)
    numbersToo = lists.numbered("number", "too")
    oneInflections = lists.folded("one inflection")
    ranks = lists.folded("rank")
    superlatives = lists.folded("superlative")
    denominatorEndings = lists.folded("denominator ending")
    shortDenominators = lists.numbered("short", "denominator")
    denominators = lists.numbered("denominator")
    decadeEndings = lists.folded("decade ending")
    multipleOpenings = lists.folded("multiple opening")
    multipleEndings = lists.folded("multiple ending")
    softEndings = lists.folded("soft ending")
    softOpenings = lists.folded("soft opening")
    lookalikes = lists.folded("lookalike")
    lookalikeWords = lists.folded("lookalike word")
    weekdays = lists.numbered("weekday")
    scaleOpenings = lists.numbered("scale", "opening")
    let numbers = [units, teens, tens, mixed, ordinalStems].joined().map(\.letters)
    let nouns = (weekdays + scaleOpenings).map(\.letters)
    openings = LetterOpenings(numbers + hundred + thousand + nouns)
    multiples = LetterOpenings(multipleOpenings)
  }

  /// Whether a word may be one that is read here, by its first letters; `text` is not folded.
  func mayBegin(_ text: Span<UInt8>, at start: Int) -> Bool {
    if openings.opening(of: text, at: start) != nil { return true }
    guard let length = multiples.opening(of: text, at: start) else { return false }
    return openings.opening(of: text, at: start + length) != nil
  }
}
