public import BitextCore
import CStemmer

/// Snowball's stemmer for one language (https://snowballstem.org), or none.
///
/// For a language that Snowball has no rules for, a word is its own stem.
public struct Stemmer: ~Copyable {
  private let handle: OpaquePointer?
  /// The same rules for words of one byte a letter, over which they run faster.
  private let latin: OpaquePointer?

  public init(_ language: Language) {
    handle = sb_stemmer_new(language.code, "UTF_8")
    latin = sb_stemmer_new(language.code, "ISO_8859_1")
  }

  deinit {
    if let handle { sb_stemmer_delete(handle) }
    if let latin { sb_stemmer_delete(latin) }
  }

  /// The `WordHash` of the stem of a folded word (see `WordFolding`).
  public func stem(_ folded: [UInt8]) -> UInt64 {
    guard let handle, folded.count < Int(Int32.max) else { return WordHash.hash(folded) }
    if let hash = latinStem(folded) { return hash }
    guard let letters = sb_stemmer_stem(handle, folded, Int32(folded.count)) else {
      return WordHash.hash(folded)
    }
    return WordHash.hash(
      UnsafeBufferPointer(start: letters, count: Int(sb_stemmer_length(handle))))
  }

  /// The same, for a word whose letters are all of Latin-1; nil for any other.
  private func latinStem(_ folded: [UInt8]) -> UInt64? {
    guard let latin else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: folded.count) { letters in
      guard let count = folded.writeLatin1(to: letters),
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

extension [UInt8] {
  /// Writes valid UTF-8 as Latin-1 and returns the number of letters; nil where one is not in it.
  fileprivate func writeLatin1(to letters: UnsafeMutableBufferPointer<UInt8>) -> Int? {
    var written = 0
    var offset = 0
    while offset < count {
      var letter = self[offset]
      offset += 1
      if letter >= 0x80 {
        guard letter | 1 == 0xC3, offset < count else { return nil }
        letter = letter << 6 | self[offset] & 0x3F
        offset += 1
      }
      letters[written] = letter
      written += 1
    }
    return written
  }
}
