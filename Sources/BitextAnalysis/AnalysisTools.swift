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
  let quantities: QuantityReader?

  /// The tools for texts of a language; those without `quantities` leave them out of a side.
  public init(_ language: Language, quantities: Bool = true) throws(ICUError) {
    let reader = quantities ? QuantityReader(language) : nil
    self.init(
      segmenter: try Segmenter(language),
      tokenizer: try Tokenizer(language, quantities: reader?.lexicon), quantities: reader)
  }

  private init(
    segmenter: consuming Segmenter, tokenizer: consuming Tokenizer, quantities: QuantityReader?
  ) {
    self.segmenter = segmenter
    self.tokenizer = tokenizer
    self.quantities = quantities
  }
}
