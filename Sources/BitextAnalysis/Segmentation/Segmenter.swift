public import BitextCore
public import BitextUnicode

/// Cuts text into sentences: ICU's root rules (Unicode Standard Annex 29), and on top of them a
/// joiner for abbreviations, initials, ordinals, list numerals, wrapped lines and reporting clauses,
/// and a splitter for what ICU overlooks.
///
/// CLDR's own suppressions (`ss=standard`) are not used: they join German sentences that end in
/// words such as "Art." or a year. Opening a segmenter opens ICU's rules; use one for a whole text.
public struct Segmenter: ~Copyable {
  private let breaker: Breaker
  private let words: SentenceWords

  /// Opens ICU's rules; throws where ICU's data is missing.
  public init(_ language: Language) throws(ICUError) {
    breaker = try Breaker(.sentence)
    words = SentenceWords.of(language)
  }

  /// The sentences of a stretch of valid UTF-8, without the blanks around them, in order.
  ///
  /// Line ends are blanks, except for empty lines and lists. Linear in the length of the range.
  public func sentences(
    of text: [UInt8], in range: TextRange
  ) throws(ICUError) -> [TextRange] {
    let range = text.trimmed(range)
    if range.isEmpty { return [] }
    var proposals: [Int] = []
    try breaker.boundaries(of: text, in: range) { end, _ in proposals.append(end) }
    var scan = SentenceScan(text, in: range, words, proposals: proposals)
    return scan.run()
  }
}
