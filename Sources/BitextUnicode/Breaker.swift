public import BitextCore
import CICU

/// ICU's text boundaries (Unicode Standard Annex 29) over UTF-8 bytes.
///
/// Opening one costs some microseconds to a millisecond; open it once for a side and walk all of
/// the side's text with it.
public struct Breaker: ~Copyable {
  /// What the boundaries part.
  public enum Kind: Sendable {
    /// Grapheme clusters: what a reader takes for one letter.
    case character
    case word
    case sentence
  }

  /// What ICU says of the stretch before a word boundary.
  public enum WordStatus: Sendable {
    /// Blanks and marks.
    case none
    case number
    case letters
    /// Kana and ideographs, which ICU cuts with a dictionary.
    case ideographs
  }

  private let handle: OpaquePointer

  /// Opens a breaker with the rules of a language, or with the root rules.
  public init(_ kind: Kind, in language: Language? = nil) throws(ICUError) {
    let kind =
      switch kind {
      case .character: CICUBreakCharacter
      case .word: CICUBreakWord
      case .sentence: CICUBreakSentence
      }
    guard let handle = CICUBreakerOpen(kind, language?.code ?? "") else {
      throw ICUError("ICU cannot open its break rules; is libicu complete?")
    }
    self.handle = handle
  }

  deinit { CICUBreakerClose(handle) }

  /// Calls `body` with every boundary in `range` of `text` after its start, in rising order.
  ///
  /// The offsets are those of `text`; the last boundary is the end of the range.
  public func boundaries(
    of text: [UInt8], in range: TextRange, _ body: (_ end: Int, _ status: WordStatus) -> Void
  ) throws(ICUError) {
    let isSet = text.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return true }
      guard CICUBreakerSetText(handle, base + range.lower, Int64(range.count)) else { return false }
      while case let end = CICUBreakerNext(handle), end >= 0 {
        body(range.lower + Int(end), WordStatus(CICUBreakerStatus(handle)))
      }
      return true
    }
    if !isSet { throw ICUError("ICU cannot walk a text of \(range.count) bytes") }
  }
}

extension Breaker.WordStatus {
  /// The limits are those of ICU's `UWordBreak`.
  fileprivate init(_ status: Int32) {
    switch status {
    case 100..<200: self = .number
    case 200..<300: self = .letters
    case 300..<500: self = .ideographs
    default: self = .none
    }
  }
}
