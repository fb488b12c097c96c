import BitextCore
import BitextLanguages

/// What clings to the end of a word behind an apostrophe.
struct Clitics: Sendable {
  static let of = Memo<Language, Clitics> { Clitics($0) }

  /// What stands behind the apostrophe and is no part of the word.
  private let tails: WordTable<Void>
  /// A negation with its apostrophe: "n't".
  private let negations: [ArraySlice<UInt8>]
  /// The verbs of which a negation left something else: "ca" is what "can't" has of "can".
  private let verbs: [ArraySlice<UInt8>: ArraySlice<UInt8>]

  init(_ language: Language) {
    let lists = Pack.lists(.clitics, of: language)
    tails = WordTable(lists.words("tails"))
    negations = lists.words("negation")
    let left = lists.arguments(of: "left of").flatMap { verb, entry in
      entry.words.map { ($0, verb) }
    }
    verbs = Dictionary(left) { first, _ in first }
  }

  /// Drops the possessive or contracted tail of a folded word: "china's", "don't", "geht's".
  func drop(from folded: inout [UInt8]) {
    guard let apostrophe = folded.lastIndex(of: 0x27), apostrophe > 0 else { return }
    let tail = folded[(apostrophe + 1)...]
    if let negation = negations.first(where: { folded.suffix($0.count).elementsEqual($0) }) {
      folded.removeLast(negation.count)
      if let verb = verbs[folded[...]] { folded = Array(verb) }
    } else if tail.isEmpty || tails.contains(WordHash.hash(tail)) {
      folded.removeSubrange(apostrophe...)
    }
  }
}
