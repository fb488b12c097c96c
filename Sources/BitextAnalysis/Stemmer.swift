public import BitextCore
import CStemmer

/// Snowball's stemmer for one language (https://snowballstem.org), or none.
///
/// For a language that Snowball has no rules for, a word is its own stem. What is elided before a
/// word ("l'eau") is no part of its stem.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?
  private let elision: Elision?

  public init(_ language: Language) {
    elision = Elision(language)
    handle = sb_stemmer_new(language.code, "UTF_8")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
  }

  /// The `WordHash` of the stem of a folded word (see `WordFolding`).
  public func stem(_ folded: [UInt8]) -> UInt64 {
    stemmed(folded).map { WordHash.hash($0) } ?? WordHash.hash(folded)
  }

  /// The letters of the stem of a folded word.
  public func letters(_ folded: [UInt8]) -> [UInt8] {
    stemmed(folded).map { Array($0) } ?? folded
  }

  /// The stem, until the next call; nil if there are no rules for it.
  private func stemmed(_ folded: [UInt8]) -> UnsafeBufferPointer<UInt8>? {
    let word = elision?.word(folded) ?? folded[...]
    guard let handle, let count = Int32(exactly: word.count),
      let letters = word.withUnsafeBufferPointer({
        sb_stemmer_stem(handle, $0.baseAddress, count)
      })
    else { return nil }
    return UnsafeBufferPointer(start: letters, count: Int(sb_stemmer_length(handle)))
  }
}
