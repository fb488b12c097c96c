import BitextCore

/// What texts taught about their words, by form: stems and meanings are worked out once, and a
/// word's capital is remembered from where the text says something by it.
struct WordMemory: ~Copyable {
  private struct Entry {
    var stem: UInt64
    /// The text for which the word was last seen so.
    var smallIn: Int32 = 0
    var nameIn: Int32 = 0
    /// The word's lexeme, as in `KnownWords`.
    var lexeme: Int32 = 0
  }

  private let stemmer: Stemmer
  private let clitics: Clitics
  private let lexicon: QuantityLexicon
  private let readsQuantities: Bool
  /// The plain words since the last call of `startBlock`; none where nobody reads quantities.
  private(set) var known = KnownWords()
  private var entries = WordTable<Entry>(minimumCapacity: 512)
  private var buffer: [UInt8] = []
  /// The number of the text.
  private var number: Int32 = 1

  /// More words than this are those of many texts, few of which will come again.
  private static let most = 1 << 18

  /// A memory for texts of a language whose quantities are read by `lexicon`, if at all.
  init(_ language: Language, quantities lexicon: QuantityLexicon? = nil) {
    stemmer = Stemmer(language)
    self.lexicon = lexicon ?? .empty
    readsQuantities = lexicon != nil
    clitics = Clitics.of(language)
  }

  /// Forgets how words were written, and keeps their stems.
  mutating func startText() {
    if entries.count > WordMemory.most || number == .max {
      entries = WordTable(minimumCapacity: 512)
      known.compounds.removeAll()
      number = 0
    }
    number += 1
  }

  /// Forgets the plain words of the block before.
  mutating func startBlock() { known.words.removeAll(keepingCapacity: true) }

  /// The stem of the word at `range` by the hash of its folded letters; notes how it was written,
  /// and what it means if it `isPlain`, of Latin letters only.
  mutating func stem(
    _ form: UInt64, of text: [UInt8], _ range: TextRange, isSmall: Bool, isName: Bool,
    isPlain: Bool = false
  ) -> UInt64 {
    var folded: [UInt8] = []
    swap(&folded, &buffer)
    defer { swap(&folded, &buffer) }
    let entry = entries.update(form) {
      folded.removeAll(keepingCapacity: true)
      WordFolding.fold(text[range.offsets], into: &folded)
      let lexeme = lexicon.code(of: folded, hash: form, &known.compounds)
      clitics.drop(from: &folded)
      return Entry(stem: stemmer.stem(folded), lexeme: Int32(lexeme))
    } _: {
      if isSmall { $0.smallIn = number }
      if isName { $0.nameIn = number }
      return (stem: $0.stem, lexeme: Int($0.lexeme))
    }
    if isPlain, readsQuantities {
      known.words.append(KnownWords.Word(range: range, lexeme: entry.lexeme))
    }
    return entry.stem
  }

  /// Whether the word stands as a name elsewhere in the text and nowhere as a common word.
  func isName(_ form: UInt64) -> Bool {
    guard let entry = entries[form] else { return false }
    return entry.nameIn == number && entry.smallIn != number
  }
}
