public import BitextCore
public import BitextUnicode

/// Makes a side of a document: segments, tokens, stems and quantities.
public struct Analyser: Sendable {
  /// How blocks are cut into segments.
  public enum Segmentation: Sendable {
    /// By the sentence.
    case sentences
    /// Every line is a segment, as the field's benchmarks have it.
    case lines
  }

  public var language: Language
  public var segmentation: Segmentation

  public init(_ language: Language, segmentation: Segmentation = .sentences) {
    self.language = language
    self.segmentation = segmentation
  }

  public func analyse(_ document: Document) throws(ICUError) -> Side {
    let tokens = try tokens(of: document)
    let segmenter = try Segmenter(language)
    var segments: [Segment] = []
    var asides: [Segment] = []
    for (index, block) in document.blocks.enumerated() {
      for range in try ranges(in: block, of: document, segmenter) {
        let segment = Segment(range: range, block: index, tokens: tokens.indices(in: range))
        if block.role.isBody { segments.append(segment) } else { asides.append(segment) }
      }
    }
    return Side(
      document: document, language: language, segments: segments, asides: asides,
      tokens: tokens,
      quantities: QuantityReader(language).quantities(in: document))
  }

  private func ranges(
    in block: Block, of document: Document, _ segmenter: borrowing Segmenter
  ) throws(ICUError) -> [TextRange] {
    let text = document.text
    if block.role == .code { return [text.trimmed(block.range)].filter { !$0.isEmpty } }
    switch segmentation {
    case .sentences: return try segmenter.sentences(of: text, in: block.range)
    case .lines: return text.lines(in: block.range)
    }
  }

  private func tokens(of document: Document) throws(ICUError) -> [Token] {
    let breaker = try Breaker(.word)
    let stemmer = Stemmer(language)
    var tokens: [Token] = []
    for block in document.blocks {
      var start = block.range.lower
      try breaker.boundaries(of: document.text, in: block.range) { end, status in
        let range = document.text.trimmed(TextRange(start, end))
        start = end
        guard !range.isEmpty else { return }
        let folded = WordFolding.folded(document.text[range.offsets])
        let kind: Token.Kind =
          switch status {
          case .none: .punctuation
          case .number: .number
          case .letters, .ideographs: .word
          }
        tokens.append(
          Token(
            range: range, kind: kind, form: WordHash.hash(folded),
            stem: kind == .word ? stemmer.stem(folded) : WordHash.hash(folded)))
      }
    }
    return tokens
  }
}

extension [UInt8] {
  /// The lines of a range that are not empty, without the blanks around them.
  fileprivate func lines(in range: TextRange) -> [TextRange] {
    self[range.offsets].split { $0 == 0x0A || $0 == 0x0D }
      .map { trimmed(TextRange($0.startIndex, $0.endIndex)) }
      .filter { !$0.isEmpty }
  }
}

extension [Token] {
  /// The indices of the tokens that start in `range`, by binary search.
  func indices(in range: TextRange) -> Range<Int> {
    firstIndex(from: range.lower)..<firstIndex(from: range.upper)
  }

  private func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].range.lower < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
