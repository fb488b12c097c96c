public import BitextCore

/// What is known of word translation between two languages, compiled into files that are mapped.
///
/// Words are known by the `WordHash` of their stem, as tokens carry it, so that a lookup needs
/// neither the letters nor a stemmer. A lexicon is a small value; copies share the mappings.
/// Glossaries and translation memories are compiled by themselves, so that an edit costs no new
/// reading of the dictionaries, and looked up together with these.
public struct Lexicon: Sendable {
  /// Which of the languages a word is of, and which its renderings.
  public enum Direction: Sendable {
    case sourceToTarget, targetToSource
  }

  /// One of the two languages.
  public typealias Half = BitextCore.Half

  /// The language of articles.
  public let source: Language
  /// The language of their translations.
  public let target: Language
  /// Sentences for the person at the keyboard: that no dictionary is installed and how to get
  /// one, what in a glossary cannot be read, that the cache cannot be written.
  public let notes: [String]
  /// Whether a dictionary is in it, beside CLDR's names, the built-in words and glossaries.
  public let hasDictionary: Bool

  private let sourceHalves: Halves
  private let targetHalves: Halves

  /// One language's half of the dictionaries and that of the glossaries; nil where there is none.
  struct Halves: Sendable {
    var main: CompiledHalf?
    var added: CompiledHalf?
    /// How the language builds its compounds; nil where they are not written as one word.
    var compounds: CompoundGrammar?
  }

  /// Takes compiled lexicons of the languages, of the dictionaries and of the glossaries; without
  /// any nothing is known.
  init(
    _ main: CompiledLexicon?, added: CompiledLexicon? = nil, source: Language, target: Language,
    notes: [String]
  ) {
    self.source = source
    self.target = target
    self.notes = notes
    hasDictionary = main?.header.hasDictionary ?? false
    let first = Halves(
      main: main?.first, added: added?.first,
      compounds: CompoundGrammar.of(min(source, target)))
    let second = Halves(
      main: main?.second, added: added?.second,
      compounds: CompoundGrammar.of(max(source, target)))
    (sourceHalves, targetHalves) = source <= target ? (first, second) : (second, first)
  }

  /// The stems of the other language that render this stem, the surest first.
  ///
  /// Takes constant time and some tens of nanoseconds.
  public func translations(of stem: UInt64, _ direction: Direction) -> Translations {
    let halves = halves(direction == .sourceToTarget ? .source : .target)
    return Translations(halves.main, halves.added, of: stem)
  }

  /// Whether CLDR has this stem as the name of something in this language: a country, a city, a
  /// language, but also a month or a currency. Takes the time of a look-up of translations.
  public func isName(_ stem: UInt64, _ half: Half) -> Bool {
    var rest = translations(of: stem, half.direction).makeIterator()
    repeat {
      if rest.provenance.contains(.localeNames) { return true }
    } while rest.next() != nil
    return false
  }

  /// The stems of the parts of a compound, longest first; empty if it cannot be split.
  ///
  /// `folded` are the letters of the word as `WordFolding` folds them. The parts cover the word:
  /// "unterseekabelverband" is "unterseekabel" and "verband", and as the first of these is a
  /// compound itself, also "kabel" and what else it is made of. Words of more than 64 bytes are
  /// not split.
  public func parts(of folded: [UInt8], _ half: Half) -> [UInt64] {
    CompoundSplitter(halves(half))?.stems(of: folded) ?? []
  }

  func halves(_ half: Half) -> Halves { half == .source ? sourceHalves : targetHalves }
}

extension Lexicon.Half {
  /// The direction that leads from it.
  public var direction: Lexicon.Direction { self == .source ? .sourceToTarget : .targetToSource }
}
