import BitextAnalysis
import BitextCore

/// The words of one language that a lexicon is made of, numbered as they come.
struct Vocabulary: ~Copyable {
  /// A stem that a word goes by, and how well it stands for the word.
  struct Variant {
    var stem: Int32
    var weight: Float
  }

  let language: Language
  private let stemmer: Stemmer
  private let grammar: WordGrammar
  private var spellings = InternTable()
  private var wordOfSpelling: [Int32] = []
  private(set) var forms = InternTable()
  private(set) var stems = StemTable()
  private(set) var stemOfWord: [Int32] = []
  private(set) var kindsOfWord: [FormKinds] = []
  private var classOfWord: [WordClass] = []
  private var letters: [UInt8] = []
  private var letterEnds: [Int] = []
  /// The variants of all words, and which of them are a word's as a verb and otherwise.
  private(set) var variants: [Variant] = []
  private var verbVariants: [Range<Int>?] = []
  private var otherVariants: [Range<Int>?] = []

  init(_ language: Language) {
    self.language = language
    stemmer = Stemmer(language)
    grammar = WordGrammar.of(language)
  }

  /// The number of a word as it stands in a text.
  mutating func word(_ bytes: Span<UInt8>, _ range: TextRange) -> Int {
    var hash = WordHash.Rolling()
    for offset in range.lower..<range.upper { hash.append(bytes[offset]) }
    let (spelling, isNew) = spellings.insert(hash.value)
    guard isNew else { return Int(wordOfSpelling[spelling]) }
    var raw: [UInt8] = []
    for offset in range.lower..<range.upper { raw.append(bytes[offset]) }
    let number = word(
      grammar.withoutPossessive(WordFolding.folded(raw[...])), spelled: raw, isMade: false)
    wordOfSpelling.append(Int32(number))
    return number
  }

  /// The number of a folded word that was `spelled` in a way. `isMade` says that no dictionary has
  /// it.
  private mutating func word(_ folded: [UInt8], spelled: [UInt8], isMade: Bool) -> Int {
    let (number, isNew) = forms.insert(WordHash.hash(folded))
    guard isNew else { return number }
    stemOfWord.append(stems.insert(stemmer.stem(folded), of: spelled, isMade: isMade))
    kindsOfWord.append([])
    classOfWord.append(grammar.wordClass(of: forms.hashes[number]))
    verbVariants.append(nil)
    otherVariants.append(nil)
    letters += folded
    letterEnds.append(letters.count)
    return number
  }

  /// A text as an expression, without its figures; nil if there are no words in it.
  mutating func expression(_ text: some Sequence<UInt8>, isVerb: Bool = false) -> Expression? {
    let bytes = Array(text)
    var expression = Expression()
    expression.isVerb = isVerb
    var last: Int?
    var offset = 0
    while offset < bytes.count {
      let end = bytes.span.wordEnd(offset, in: TextRange(0, bytes.count))
      if end > offset, bytes[offset] &- 0x30 >= 10 {
        let word = word(bytes.span, TextRange(offset, end))
        expression.append(word, wordClass(word))
        last = word
      }
      offset = max(end, offset + 1)
    }
    guard let last else { return nil }
    expression.close(last: last)
    return expression
  }

  func wordClass(_ word: Int) -> WordClass { classOfWord[word] }

  private func folded(_ word: Int) -> [UInt8] {
    Array(letters[(word == 0 ? 0 : letterEnds[word - 1])..<letterEnds[word]])
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
    let number = self.word(stem, spelled: stem, isMade: true)
    note(.verbStem, of: number)
    // A form that only the compounds have takes the verb's stem.
    if number == known { stemOfWord[number] = stemOfWord[word] }
  }

  /// Which of `variants` a word goes by: its own stem, those of irregular forms and of other
  /// spellings.
  mutating func variants(of word: Int, isVerb: Bool) -> Range<Int> {
    if let known = isVerb ? verbVariants[word] : otherVariants[word] { return known }
    let start = variants.count
    variants.append(Variant(stem: stemOfWord[word], weight: 1))
    for (form, weight) in grammar.variants(of: folded(word), isVerb: isVerb) {
      let stem = stems.insert(stemmer.stem(form), of: form, isMade: true)
      if !variants[start...].contains(where: { $0.stem == stem }) {
        variants.append(Variant(stem: stem, weight: weight))
      }
    }
    let range = start..<variants.count
    if isVerb { verbVariants[word] = range } else { otherVariants[word] = range }
    return range
  }
}
