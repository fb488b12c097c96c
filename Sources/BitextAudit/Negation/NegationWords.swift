import BitextCore
import BitextLanguages

/// The words by which a language denies, and those that carry a denial inside of them.
struct NegationWords: Sendable {
  /// How a word bears on what its sentence affirms.
  enum Sense {
    case neutral
    /// Turns the sentence over: "not", "kein".
    case denying
    /// Negative in itself, or narrows so much that the other language may deny: "fail", "ohne",
    /// "erst". Such a word may stand for a denial, and nothing is claimed against it.
    case tinged
  }

  private let denying: WordList
  private let tinged: WordList
  /// Pairs of words one after the other that affirm, although the first or second denies.
  private let idioms: Set<UInt64>
  private let comparing: WordList
  /// Words that deny wherever they stand in their sentence, and are never claimed to be lost.
  private let opposing: WordList
  /// Words that open an indirect question, in which a denial asks for a yes.
  private let asking: WordList
  /// Beginnings and ends of words, in lower case.
  private let beginnings: [[UInt8]]
  private let endings: [[UInt8]]
  /// Where a denial has two parts, the one by the verb ("ne"), and its beginning where it is written
  /// together with the verb ("n'").
  private let particles: WordList
  private let elidedParticles: [[UInt8]]
  /// The other part, which follows the particle ("pas"), or may stand before it too ("rien").
  private let completing: WordList
  private let leading: WordList
  /// Words that only look as if they had such a beginning, by their own.
  private let harmless: [[UInt8]]

  /// Nil for languages of which it is not known how they deny.
  static let of = Memo<Language, NegationWords?> { $0.lists(.negation).map(NegationWords.init) }

  /// The sense of a word by itself; `letters` are its folded letters.
  func sense(of form: UInt64, letters: ArraySlice<UInt8>) -> Sense {
    if denying.contains(form) { return .denying }
    if tinged.contains(form) { return .tinged }
    let isTinged =
      endings.contains { letters.count > $0.count + 2 && letters.suffix($0.count) == $0[...] }
      || beginnings.contains { letters.count > $0.count + 2 && letters.starts(with: $0) }
        && !harmless.contains { letters.starts(with: $0) }
    return isTinged ? .tinged : .neutral
  }

  /// Whether a word before a denial makes it a comparison: "so hoch wie seit Jahren nicht", which
  /// another language affirms.
  func compares(_ form: UInt64) -> Bool { comparing.contains(form) }

  /// Whether a word denies all of its sentence in its own way: "neither … nor".
  func oppose(_ form: UInt64) -> Bool { opposing.contains(form) }

  /// Whether a word opens an indirect question.
  func ask(_ form: UInt64) -> Bool { asking.contains(form) }

  /// Whether a denial may take two words.
  var areDivided: Bool { !elidedParticles.isEmpty || !particles.isEmpty }

  /// Whether a word is the part of a denial that stands by the verb.
  func isParticle(_ form: UInt64, letters: ArraySlice<UInt8>) -> Bool {
    particles.contains(form)
      || elidedParticles.contains { letters.count > $0.count && letters.starts(with: $0) }
  }

  /// Whether a word completes a denial behind its particle.
  func completes(_ form: UInt64) -> Bool { completing.contains(form) || leading.contains(form) }

  /// Whether a word completes a denial before its particle as well.
  func leads(_ form: UInt64) -> Bool { leading.contains(form) }

  func areIdiom(_ first: UInt64, _ second: UInt64) -> Bool {
    idioms.contains(Self.key(first, second))
  }

  private init(_ lists: PackLists) {
    denying = WordList(lists.words("denies"))
    tinged = WordList(lists.words("tinged"))
    comparing = WordList(lists.words("compares"))
    opposing = WordList(lists.words("opposes"))
    asking = WordList(lists.words("asks"))
    idioms = Set(
      lists.phrases("idioms").map { phrase in
        let words = phrase.split(separator: 0x20).map { WordHash.hash(WordFolding.folded($0)) }
        return words.count == 2 ? Self.key(words[0], words[1]) : 0
      })
    particles = WordList(lists.words("particles"))
    elidedParticles = lists.words("elided particles").map(WordFolding.folded)
    completing = WordList(lists.words("completing"))
    leading = WordList(lists.words("leading"))
    beginnings = lists.words("beginnings").map(WordFolding.folded)
    endings = lists.words("endings").map(WordFolding.folded)
    harmless = lists.words("harmless").map(WordFolding.folded)
  }

  private static func key(_ first: UInt64, _ second: UInt64) -> UInt64 {
    first &* 0x9E37_79B9_7F4A_7C15 ^ second
  }
}
