public import BitextCore
import CStemmer

/// Snowball's stemmer for one language (https://snowballstem.org), or none.
///
/// For a language that Snowball has no rules for, a word is its own stem.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?

  public init(_ language: Language) {
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
    guard let handle, folded.count < Int(Int32.max),
      let letters = sb_stemmer_stem(handle, folded, Int32(folded.count))
    else { return nil }
    return UnsafeBufferPointer(start: letters, count: Int(sb_stemmer_length(handle)))
  }
}
