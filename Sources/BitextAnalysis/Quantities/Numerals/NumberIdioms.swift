import BitextCore
import BitextLanguages

/// Set phrases with a number word in them, which translations render by others or by none.
struct NumberIdioms: Sendable {
  /// A phrase by its folded words, and which of them is the number.
  private struct Phrase: Sendable {
    var words: [UInt64]
    var number: Int
  }

  private var phrases: [UInt64: [Phrase]] = [:]

  init() {}

  /// Reads phrases whose number is marked by a star.
  init(_ lists: PackLists) {
    let star = UInt8(ascii: "*")
    for phrase in lists.phrases("idioms") {
      let words = phrase.split(separator: 0x20)
      guard let number = words.firstIndex(where: { $0.first == star }) else { continue }
      let hashes = words.map { WordHash.hash(QuantityFolding.folded($0.drop { $0 == star })) }
      phrases[hashes[number], default: []].append(Phrase(words: hashes, number: number))
    }
  }

  /// Whether a word stands in a set phrase as its number; `word` is the hash of a neighbour.
  func contain(_ hash: UInt64, word: (Int) -> UInt64?) -> Bool {
    guard let phrases = phrases[hash] else { return false }
    return phrases.contains { phrase in
      phrase.words.indices.allSatisfy { word($0 - phrase.number) == phrase.words[$0] }
    }
  }
}

extension QuantityGrammar {
  /// Whether the number word at a piece counts nothing, because it stands in a set phrase.
  func isIdiom(at index: Int) -> Bool {
    let word = lexeme(index)
    // Articles and dates are no part of any.
    guard word.number.map({ $0 != ExactDecimal(1) }) ?? (word.scale > 0) || word.ordinal ?? 1 > 1,
      let hash = wordHash(index, beside: 0)
    else { return false }
    return lexicon.idioms.contain(hash) { wordHash(index, beside: $0) }
  }

  /// The hash of the word that stands so many words before or behind a piece, in the same line;
  /// hyphens and apostrophes between are passed over.
  private func wordHash(_ index: Int, beside offset: Int) -> UInt64? {
    var at = index
    var left = offset.magnitude
    while left > 0 {
      if offset > 0, gap(at + 1) == .line || offset < 0 && gap(at) == .line { return nil }
      at += offset.signum()
      guard pieces.indices.contains(at) else { return nil }
      if pieces[at].kind == .word {
        left -= 1
      } else if !isMark(at, "-"), !isMark(at, "'"), !isDash(at) {
        return nil
      }
    }
    return WordHash.hash(QuantityFolding.folded(letters(at)))
  }
}
