import BitextCore
public import BitextLanguages

/// Two spellings of the same word, as British and American English have them, told by the ending.
public struct Spellings: Sendable {
  /// What an ending may be exchanged for, by its last byte.
  private let endings: [UInt8: [(one: [UInt8], other: [UInt8])]]

  /// A shorter word is all ending.
  private static let shortestWord = 4

  /// The spellings of a language; none where the pack knows of none.
  public init(_ lists: PackLists) {
    var endings: [UInt8: [(one: [UInt8], other: [UInt8])]] = [:]
    for entry in lists.entries {
      let key = WordFolding.folded(entry.key)
      for word in entry.words.map(WordFolding.folded) {
        for (one, other) in [(key, word), (word, key)] {
          if let last = one.last { endings[last, default: []].append((one, other)) }
        }
      }
    }
    self.endings = endings
  }

  /// The folded word in the other spelling, as far as its ending tells; the result need not be a
  /// word.
  ///
  /// Too many spellings do no harm: one that is no word is never looked up.
  public func variants(of folded: [UInt8]) -> [[UInt8]] {
    guard folded.count >= Self.shortestWord, let last = folded.last, let endings = endings[last]
    else { return [] }
    return endings.filter { folded.hasSuffix($0.one) }
      .map { folded.dropLast($0.one.count) + $0.other }
  }
}
