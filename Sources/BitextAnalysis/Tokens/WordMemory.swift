import BitextCore

/// What a text taught about its words, by form: stems are worked out once, and a word's capital is
/// remembered from where it says something.
struct WordMemory: ~Copyable {
  struct Entry {
    var stem: UInt64
    var isSeenSmall = false
    var isSeenAsName = false
  }

  private let stemmer: Stemmer
  private let isEnglish: Bool
  private var entries = WordTable<Entry>(minimumCapacity: 1024)

  init(_ language: Language) {
    stemmer = Stemmer(language)
    isEnglish = language == .english
  }

  /// The stem of a word by its folded letters and their hash; notes how it was written.
  mutating func stem(
    _ form: UInt64, _ folded: [UInt8], isSmall: Bool, isName: Bool
  ) -> UInt64 {
    entries.update(form) {
      Entry(stem: stemmer.stem(Clitics.base(of: folded, isEnglish: isEnglish)))
    } _: {
      if isSmall { $0.isSeenSmall = true }
      if isName { $0.isSeenAsName = true }
      return $0.stem
    }
  }

  /// Whether the word stands as a name elsewhere in the text and nowhere as a common word.
  func isName(_ form: UInt64) -> Bool {
    guard let entry = entries[form] else { return false }
    return entry.isSeenAsName && !entry.isSeenSmall
  }
}

/// What clings to a word behind an apostrophe.
enum Clitics {
  /// The word without its possessive or contracted tail: "china's", "don't", "geht's".
  static func base(of folded: [UInt8], isEnglish: Bool) -> [UInt8] {
    guard let apostrophe = folded.lastIndex(of: 0x27), apostrophe > 0 else { return folded }
    let tail = folded[(apostrophe + 1)...]
    if isEnglish, tail.elementsEqual("t".utf8), folded[apostrophe - 1] == UInt8(ascii: "n") {
      return withoutNot(folded[..<(apostrophe - 1)])
    }
    return tails.contains(WordHash.hash(tail)) ? Array(folded[..<apostrophe]) : folded
  }

  /// "ca", "wo" and "sha" are what "not" left of "can", "will" and "shall".
  private static func withoutNot(_ verb: ArraySlice<UInt8>) -> [UInt8] {
    switch verb {
    case _ where verb.elementsEqual("ca".utf8): Array("can".utf8)
    case _ where verb.elementsEqual("wo".utf8): Array("will".utf8)
    case _ where verb.elementsEqual("sha".utf8): Array("shall".utf8)
    default: Array(verb)
    }
  }

  private static let tails = WordTable<Void>("s ll re ve d m")
}
