public import BitextCore
public import BitextUnicode

/// What an analyser works with: ICU's rules, the stemmer, and the stems worked out so far.
///
/// Opening them costs about as much as analysing a page, and stems most of the rest: who has many
/// documents in one language keeps the tools from one to the next. They remember nothing that
/// changes a result.
public struct AnalysisTools: ~Copyable {
  let segmenter: Segmenter
  var tokenizer: Tokenizer
  let quantities: QuantityReader

  public init(_ language: Language) throws(ICUError) {
    self.init(
      segmenter: try Segmenter(language), tokenizer: try Tokenizer(language),
      quantities: QuantityReader(language))
  }

  private init(
    segmenter: consuming Segmenter, tokenizer: consuming Tokenizer, quantities: QuantityReader
  ) {
    self.segmenter = segmenter
    self.tokenizer = tokenizer
    self.quantities = quantities
  }
}
