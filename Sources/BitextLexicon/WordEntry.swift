import BitextAnalysis
public import BitextCore

/// What a lexicon knows of a word or phrase in one of its languages, for people to read.
public struct WordEntry: Hashable, Sendable {
  /// A word that renders the one looked up.
  public struct Rendering: Hashable, Sendable {
    /// A word that has the stem; the lexicon knows no others apart.
    public var word: String
    /// From above 0 to 1.
    public var weight: Float
    /// Where it is known from.
    public var provenance: Provenance
  }

  /// A phrase and one that renders it.
  public struct Phrase: Hashable, Sendable {
    /// A word of each of its stems, parted by blanks.
    public var words: String
    /// Likewise what renders it.
    public var rendering: String
  }

  /// What was looked up, as it was asked for.
  public var text: String
  /// The language that it was looked up in.
  public var language: Language
  /// The stem of a word by which it is looked up; of a phrase those of its words.
  public var stem: String
  /// The surest first.
  public var renderings: [Rendering]
  /// The parts of a compound, the longest first; empty if it is none.
  public var parts: [String]
  /// Phrases that begin with it, and the phrases that render it.
  public var phrases: [Phrase]

  /// Whether nothing is known of it.
  public var isEmpty: Bool { renderings.isEmpty && parts.isEmpty && phrases.isEmpty }
}

extension Lexicon {
  /// All that is known of a word, or of the words of a phrase parted by blanks. Takes
  /// milliseconds.
  public func entry(of text: String, _ half: Half) -> WordEntry {
    let language = half == .source ? source : target
    let stemmer = Stemmer(language)
    let words = text.split(whereSeparator: \.isWhitespace).map { WordFolding.folded(String($0)) }
    let stems = words.map { stemmer.stem($0) }
    let isWord = words.count == 1
    return WordEntry(
      text: text, language: language,
      stem: words.map { String(decoding: stemmer.letters($0), as: UTF8.self) }
        .joined(separator: " "),
      renderings: isWord ? renderings(of: stems[0], half) : [],
      parts: isWord ? parts(of: words[0], half).compactMap { word(of: $0, half) } : [],
      phrases: phrases(of: stems, half))
  }

  private func renderings(of stem: UInt64, _ half: Half) -> [WordEntry.Rendering] {
    var renderings: [WordEntry.Rendering] = []
    var rest = translations(of: stem, half.direction).makeIterator()
    while true {
      let provenance = rest.provenance
      guard let translation = rest.next() else { return renderings }
      let isAdded = !provenance.isDisjoint(with: [.glossary, .translationMemory])
      guard let word = word(of: translation.stem, half.other, isAdded: isAdded) else { continue }
      renderings.append(
        .init(word: word, weight: translation.weight, provenance: provenance))
    }
  }

  private func phrases(of stems: [UInt64], _ half: Half) -> [WordEntry.Phrase] {
    guard let first = stems.first else { return [] }
    if stems.count > 1 {
      return phrases(startingWith: first, stems[1], half.direction)
        .filter { $0.stems.starts(with: stems) }
        .map { WordEntry.Phrase($0.stems, $0.translation) }.withoutDoubles
    }
    let rendering = allPhrases(half.other.direction).filter { $0.translation.elementsEqual(stems) }
    let longer = allPhrases(half.direction).filter { $0.stems.first == first }
    let phrases =
      rendering.map { WordEntry.Phrase($0.translation, $0.stems) }
      + longer.map { WordEntry.Phrase($0.stems, $0.translation) }
    return phrases.withoutDoubles
  }

  /// A word that has the stem, as glossaries or as dictionaries write it; nil if it is unknown.
  private func word(of stem: UInt64, _ half: Half, isAdded: Bool = false) -> String? {
    let halves = halves(half)
    let words = [halves.main, halves.added].map { $0?.word(of: stem) }
    return (isAdded ? words[1] : nil) ?? words[0] ?? words[1]
  }
}

extension WordEntry.Phrase {
  fileprivate init(_ words: StemRun, _ rendering: StemRun) {
    self.init(words: words.words, rendering: rendering.words)
  }
}

extension [WordEntry.Phrase] {
  /// What is in it, each once, in order.
  fileprivate var withoutDoubles: [WordEntry.Phrase] {
    var known: Set<WordEntry.Phrase> = []
    return filter { known.insert($0).inserted }
  }
}
