import BitextCore
import BitextLanguages
import BitextLexicon

/// Tells an edit of the words of a passage that leaves its meaning from one that may change it.
///
/// Another spelling, a word parted or joined, two words drawn together, a figure in words, a slip
/// of the pen: whoever translates has nothing to do then.
struct Rewriting: Sendable {
  private let lexicon: Lexicon?
  private let contractions: Contractions
  private let spellings: Spellings

  private static let spellings = Memo<Language, Spellings> {
    Spellings(Pack.of($0)?[.spellings] ?? .none)
  }

  /// `lexicon` tells words from slips; its source language is that of the passages.
  init(_ language: Language, lexicon: Lexicon?) {
    self.lexicon = lexicon
    contractions = Contractions.of(language)
    spellings = Self.spellings(language)
  }

  /// Whether all that changed between two versions says the same as before.
  func keepsMeaning(_ diff: WordDiff) -> Bool {
    diff.changes.allSatisfy { keepsMeaning($0.removed, $0.added) }
  }

  private func keepsMeaning(_ old: [PassageWord], _ new: [PassageWord]) -> Bool {
    if old.isEmpty || new.isEmpty { return false }
    let words = (old.map(\.folded), new.map(\.folded))
    if Self.letters(words.0) == Self.letters(words.1) { return true }
    let (before, after) = (Self.units(old), Self.units(new))
    if before.count == after.count, zip(before, after).allSatisfy(isSame) { return true }
    let parts = (contractions.parts(of: words.0), contractions.parts(of: words.1))
    return parts.0.count == parts.1.count
      && zip(parts.0, parts.1).allSatisfy { !$0.isDisjoint(with: $1) }
  }

  /// The words without what parts them: "e-mail" is "email"; a figure is another if it is parted.
  private static func letters(_ words: [String]) -> String? {
    let joined = words.joined().filter { $0.isLetter || $0.isNumber }
    return joined.contains(where: \.isNumber) || joined.isEmpty ? nil : joined
  }

  /// The words, those of one figure as one.
  private static func units(_ words: [PassageWord]) -> [PassageWord] {
    words.indices.filter {
      $0 == 0 || words[$0].quantity == nil || words[$0].quantity != words[$0 - 1].quantity
    }.map { words[$0] }
  }

  private func isSame(_ old: PassageWord, _ new: PassageWord) -> Bool {
    if old.quantity != nil || new.quantity != nil { return old.quantity == new.quantity }
    if old.form == new.form { return true }
    let words = (old.folded, new.folded)
    return spellings.variants(of: Array(words.0.utf8)).contains(Array(words.1.utf8))
      || isSlip(old, new)
  }

  /// Whether one is the other with a letter wrong; two words of the language with nothing in common
  /// are two words, however alike.
  private func isSlip(_ old: PassageWord, _ new: PassageWord) -> Bool {
    guard Slip.isBetween(old.folded, new.folded) else { return false }
    let renderings = [old, new].map { word in
      Set(lexicon?.translations(of: word.stem, .sourceToTarget).map(\.stem) ?? [])
    }
    return renderings.contains(where: \.isEmpty) || !renderings[0].isDisjoint(with: renderings[1])
  }
}

/// A slip of the pen or of the keyboard.
enum Slip {
  /// Whether one letter too many, too few, wrong or exchanged with its neighbour tells two folded
  /// words apart; in words of three letters only an exchange is one.
  static func isBetween(_ a: String, _ b: String) -> Bool {
    let letters = (Array(a.unicodeScalars), Array(b.unicodeScalars))
    guard min(letters.0.count, letters.1.count) >= 3,
      (a + b).unicodeScalars.allSatisfy({ !("0"..."9").contains($0) })
    else { return false }
    let start = zip(letters.0, letters.1).prefix { $0 == $1 }.count
    let end = zip(letters.0.dropFirst(start).reversed(), letters.1.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    let rest = (
      letters.0[start..<letters.0.count - end], letters.1[start..<letters.1.count - end]
    )
    if rest.0.count == 2, rest.1.count == 2 { return rest.0.elementsEqual(rest.1.reversed()) }
    return rest.0.count <= 1 && rest.1.count <= 1
      && min(letters.0.count, letters.1.count) > 3
  }
}
