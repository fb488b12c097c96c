public import BitextCore

/// What is known of word translation between two languages, compiled into a file that is mapped.
///
/// Words are known by the `WordHash` of their stem, as tokens carry it, so that a lookup needs
/// neither the letters nor a stemmer. A lexicon is a small value; copies share the mapping.
public struct Lexicon: Sendable {
  public enum Direction: Sendable {
    case sourceToTarget, targetToSource
  }

  /// One of the two languages.
  public enum Half: Sendable {
    case source, target
  }

  public let source: Language
  public let target: Language
  /// Sentences for the person at the keyboard: that no dictionary is installed and how to get
  /// one, that the cache cannot be written.
  public let notes: [String]
  /// Whether more than CLDR's names and the built-in words are in it.
  public let hasDictionary: Bool

  private let sourceHalf: CompiledHalf?
  private let targetHalf: CompiledHalf?

  /// Takes a compiled lexicon of `languages`; without one nothing is known.
  init(
    _ compiled: CompiledLexicon?, source: Language, target: Language, notes: [String]
  ) {
    self.source = source
    self.target = target
    self.notes = notes
    hasDictionary = compiled?.header.hasDictionary ?? false
    (sourceHalf, targetHalf) =
      source <= target
      ? (compiled?.first, compiled?.second) : (compiled?.second, compiled?.first)
  }

  /// The stems of the other language that render this stem, sorted ascending.
  ///
  /// Takes constant time and some tens of nanoseconds.
  public func translations(of stem: UInt64, _ direction: Direction) -> Translations {
    Translations(direction == .sourceToTarget ? sourceHalf : targetHalf, of: stem)
  }

  /// Whether the stem has translations.
  public func isHeadword(_ stem: UInt64, _ half: Half) -> Bool {
    !translations(of: stem, half == .source ? .sourceToTarget : .targetToSource).isEmpty
  }

  /// The phrases that begin with these two stems, in no particular but a fixed order.
  ///
  /// The direction from a language has all phrases of two and more words in that language,
  /// whatever the length of the rendering; a compound and its rendering in several words
  /// ("Rechenzentrum", "data centre") are found from the several words only.
  public func phrases(
    startingWith first: UInt64, _ second: UInt64, _ direction: Direction
  ) -> Phrases {
    direction == .sourceToTarget
      ? Phrases(sourceHalf, targetHalf, startingWith: first, second)
      : Phrases(targetHalf, sourceHalf, startingWith: first, second)
  }

  /// The stems of the parts of a compound, longest first; empty if it cannot be split.
  ///
  /// `folded` are the letters of the word as `WordFolding` folds them. The parts cover the word:
  /// "unterseekabelverband" is "unterseekabel" and "verband", and as the first of these is a
  /// compound itself, also "kabel" and what else it is made of. Words of more than 64 bytes are
  /// not split.
  public func parts(of folded: [UInt8], _ half: Half) -> [UInt64] {
    let splitter =
      switch half {
      case .source: sourceHalf.flatMap { CompoundSplitter(source, $0) }
      case .target: targetHalf.flatMap { CompoundSplitter(target, $0) }
      }
    return splitter?.stems(of: folded) ?? []
  }
}
