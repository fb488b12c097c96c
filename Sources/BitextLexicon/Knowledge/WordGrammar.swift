import BitextCore

/// What a word does in an entry of a dictionary.
enum WordClass: UInt8 {
  /// Says something by itself.
  case open
  /// A pronoun, preposition, auxiliary and the like.
  case closed
  /// Stands before a headword and is no part of it: articles, the `to` of verbs.
  case leading
  /// Stands for what may be filled in: "sth.", "jdn.", "sich".
  case placeholder
}

/// What has to be known of a language's words to make a lexicon of them.
struct WordGrammar: Sendable {
  private let language: Language
  private let classes: [UInt64: WordClass]

  init(_ language: Language) {
    self.language = language
    var classes: [UInt64: WordClass] = [:]
    if let words = ClosedClassWords.of(language) {
      for (list, wordClass) in [
        (words.closed, WordClass.closed), (words.leading, .leading),
        (words.placeholders, .placeholder),
      ] {
        for word in list.split(whereSeparator: \.isWhitespace) {
          classes[WordHash.hash(WordFolding.folded(String(word)))] = wordClass
        }
      }
    }
    self.classes = classes
  }

  func wordClass(of form: UInt64) -> WordClass { classes[form] ?? .open }

  /// The folded word without the `'s` of English possessives, as tokens of texts are.
  func withoutPossessive(_ folded: [UInt8]) -> [UInt8] {
    folded.count > 2 && folded.suffix(2) == [0x27, 0x73] ? folded.dropLast(2) : folded
  }

  /// Other forms of a folded word whose stem may differ from the word's.
  func variants(of folded: [UInt8], isVerb: Bool) -> [(form: [UInt8], weight: Float)] {
    switch language.code {
    case "de": isVerb ? GermanVerb(folded)?.forms ?? [] : []
    case "en":
      (isVerb ? EnglishVerbs.irregularForms(of: folded) : []).map { ($0, 1) }
        + EnglishSpelling.variants(of: folded).map { ($0, 1) }
    case _: []
    }
  }

  /// What is left of an infinitive inside compounds: "wohn" of "wohnen".
  func compoundStem(ofVerb folded: [UInt8]) -> [UInt8]? {
    guard language == .german, folded.count >= 6 else { return nil }
    if folded.hasSuffix("en") { return folded.dropLast(2) }
    return folded.hasSuffix("n") ? folded.dropLast(1) : nil
  }
}

extension Sequence<UInt8> where Self: BidirectionalCollection {
  func hasSuffix(_ ending: StaticString) -> Bool {
    ending.withUTF8Buffer { suffix($0.count).elementsEqual($0) }
  }
}
