import BitextAnalysis
import BitextCore

/// The words of one language that a lexicon is made of, numbered as they come.
struct Vocabulary: ~Copyable {
  /// A stem that a word goes by, and how well it stands for the word.
  struct Variant {
    var stem: Int
    var weight: Float
  }

  let language: Language
  private let stemmer: Stemmer
  private let grammar: WordGrammar
  private var spellings = InternTable()
  private var wordOfSpelling: [Int32] = []
  private(set) var forms = InternTable()
  private(set) var stems = InternTable()
  private(set) var stemOfWord: [Int32] = []
  private(set) var kindsOfWord: [FormKinds] = []
  private var classOfWord: [WordClass] = []
  private var letters: [UInt8] = []
  private var letterEnds: [Int] = []
  /// The variants of words as verbs and as anything else, once asked for.
  private var verbVariants: [Int: [Variant]] = [:]
  private var otherVariants: [Int: [Variant]] = [:]

  init(_ language: Language) {
    self.language = language
    stemmer = Stemmer(language)
    grammar = WordGrammar(language)
  }

  /// The number of a word as it stands in a text.
  mutating func word(_ bytes: Span<UInt8>, _ range: TextRange) -> Int {
    var hash = WordHash.Rolling()
    for offset in range.lower..<range.upper { hash.append(bytes[offset]) }
    let (spelling, isNew) = spellings.insert(hash.value)
    guard isNew else { return Int(wordOfSpelling[spelling]) }
    var raw: [UInt8] = []
    for offset in range.lower..<range.upper { raw.append(bytes[offset]) }
    let number = word(grammar.withoutPossessive(WordFolding.folded(raw[...])))
    wordOfSpelling.append(Int32(number))
    return number
  }

  /// The number of a folded word.
  mutating func word(_ folded: [UInt8]) -> Int {
    let (number, isNew) = forms.insert(WordHash.hash(folded))
    guard isNew else { return number }
    stemOfWord.append(Int32(stems.insert(stemmer.stem(folded)).number))
    kindsOfWord.append([])
    classOfWord.append(grammar.wordClass(of: forms.hashes[number]))
    letters += folded
    letterEnds.append(letters.count)
    return number
  }

  func wordClass(_ word: Int) -> WordClass { classOfWord[word] }

  func folded(_ word: Int) -> [UInt8] {
    Array(letters[(word == 0 ? 0 : letterEnds[word - 1])..<letterEnds[word]])
  }

  /// The numbers of the words of a text, without its figures.
  mutating func words(in text: String) -> [Int] {
    let bytes = Array(text.utf8)
    var words: [Int] = []
    var offset = 0
    while offset < bytes.count {
      let end = bytes.span.wordEnd(offset, in: TextRange(0, bytes.count))
      if end > offset, bytes[offset] &- 0x30 >= 10 {
        words.append(word(bytes.span, TextRange(offset, end)))
      }
      offset = max(end, offset + 1)
    }
    return words
  }

  /// Notes what a dictionary says of a word.
  mutating func note(_ kinds: FormKinds, of word: Int) {
    // Function words make too many false parts.
    if classOfWord[word] == .open { kindsOfWord[word].formUnion(kinds) }
  }

  /// Notes a verb, and what is left of it inside compounds.
  mutating func noteVerb(_ word: Int) {
    note(.other, of: word)
    guard let stem = grammar.compoundStem(ofVerb: folded(word)) else { return }
    let known = forms.hashes.count
    let number = self.word(stem)
    note(.verbStem, of: number)
    // A form that only the compounds have takes the verb's stem.
    if number == known { stemOfWord[number] = stemOfWord[word] }
  }

  /// The stems that a word goes by: its own, those of irregular forms and of other spellings.
  mutating func variants(of word: Int, isVerb: Bool) -> [Variant] {
    if let known = isVerb ? verbVariants[word] : otherVariants[word] { return known }
    var variants = [Variant(stem: Int(stemOfWord[word]), weight: 1)]
    for (form, weight) in grammar.variants(of: folded(word), isVerb: isVerb) {
      let stem = stems.insert(stemmer.stem(form)).number
      if !variants.contains(where: { $0.stem == stem }) {
        variants.append(Variant(stem: stem, weight: weight))
      }
    }
    if isVerb { verbVariants[word] = variants } else { otherVariants[word] = variants }
    return variants
  }
}
