import BitextCore

/// A set of words that a rule knows, whatever their case.
struct WordList: Sendable {
  private let hashes: Set<UInt64>

  init(_ words: [ArraySlice<UInt8>] = []) {
    hashes = Set(words.map { WordHash.hash(WordFolding.folded($0)) })
  }

  var isEmpty: Bool { hashes.isEmpty }

  func contains(_ token: Token) -> Bool { contains(token.form) }

  func contains(_ form: UInt64) -> Bool { hashes.contains(form) }
}
