public import BitextCore
import CStemmer

/// Snowball's stemmer for one language (https://snowballstem.org), or none.
///
/// For a language that Snowball has no rules for, a word is its own stem. What is elided before a
/// word ("l'eau") is no part of its stem.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?
  /// The same rules for words of one byte a letter, over which they run faster.
  private let latin: OpaquePointer?
  private let elision: Elision?

  /// Opens the rules of a language, if Snowball has any.
  public init(_ language: Language) {
    elision = Elision.of(language)
    handle = sb_stemmer_new(language.code, "UTF_8")
    latin = sb_stemmer_new(language.code, "ISO_8859_1")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
    if let latin { sb_stemmer_delete(latin) }
  }

  /// The `WordHash` of the stem of a folded word (see `WordFolding`).
  public func stem(_ folded: [UInt8]) -> UInt64 {
    let word = elision?.word(folded) ?? folded[...]
    return latinStem(word) ?? stemmed(word).map { WordHash.hash($0) } ?? WordHash.hash(folded)
  }

  /// The letters of the stem of a folded word.
  public func letters(_ folded: [UInt8]) -> [UInt8] {
    stemmed(elision?.word(folded) ?? folded[...]).map { Array($0) } ?? folded
  }

  /// The stem, until the next call; nil if there are no rules for it.
  private func stemmed(_ word: ArraySlice<UInt8>) -> UnsafeBufferPointer<UInt8>? {
    guard let handle, let count = Int32(exactly: word.count),
      let letters = word.withUnsafeBufferPointer({
        sb_stemmer_stem(handle, $0.baseAddress, count)
      })
    else { return nil }
    return UnsafeBufferPointer(start: letters, count: Int(sb_stemmer_length(handle)))
  }

  /// The same, for a word whose letters are all of Latin-1; nil for any other.
  private func latinStem(_ word: ArraySlice<UInt8>) -> UInt64? {
    guard let latin, word.count < Int(Int32.max) else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { letters in
      guard let count = word.writeLatin1(to: letters),
        let stem = sb_stemmer_stem(latin, letters.baseAddress, Int32(count))
      else { return nil }
      var hash = WordHash.Rolling()
      for letter in UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(latin))) {
        if letter >= 0x80 { hash.append(0xC0 | letter >> 6) }
        hash.append(letter < 0x80 ? letter : 0x80 | letter & 0x3F)
      }
      return hash.value
    }
  }
}

extension ArraySlice<UInt8> {
  /// Writes valid UTF-8 as Latin-1 and returns the number of letters; nil where one is not in it.
  fileprivate func writeLatin1(to letters: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var written = 0
    var offset = startIndex
    while offset < endIndex {
      var letter = self[offset]
      offset += 1
      if letter >= 0x80 {
        guard letter | 1 == 0xC3, offset < endIndex else { return nil }
        letter = letter << 6 | self[offset] & 0x3F
        offset += 1
      }
      letters[written] = letter
      written += 1
    }
    return written
  }
}
