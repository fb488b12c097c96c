import BitextCore
import BitextLanguages

/// Two spellings of the same word, as British and American English have them, told by the ending.
struct Spellings: Sendable {
  private let endings: [(one: [UInt8], other: [UInt8])]

  /// A shorter word is all ending.
  private static let shortestWord = 4

  /// The spellings of a language; none where the pack knows of none.
  init(_ lists: PackLists) {
    endings = lists.entries.flatMap { entry in
      entry.words.map { (WordFolding.folded(entry.key), WordFolding.folded($0)) }
    }
  }

  /// The folded word in the other spelling, as far as its ending tells; the result need not be a
  /// word.
  ///
  /// Too many spellings do no harm: one that is no word is never looked up.
  func variants(of folded: [UInt8]) -> [[UInt8]] {
    guard folded.count >= Self.shortestWord else { return [] }
    var variants: [[UInt8]] = []
    for (one, other) in endings {
      if folded.hasSuffix(one) { variants.append(folded.dropLast(one.count) + other) }
      if folded.hasSuffix(other) { variants.append(folded.dropLast(other.count) + one) }
    }
    return variants
  }
}
