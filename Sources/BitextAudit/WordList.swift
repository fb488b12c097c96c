import BitextCore

/// A set of words that a rule knows, whatever their case.
struct WordList: Sendable {
  private let hashes: Set<UInt64>

  /// Takes words that are parted by blanks and line ends.
  init(_ words: String) {
    hashes = Set(
      words.split { $0 == " " || $0 == "\n" }.map {
        WordHash.hash(WordFolding.folded(String($0)))
      })
  }

  func contains(_ token: Token) -> Bool { hashes.contains(token.form) }
}
