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
    var segments: [Segment] = []
    var asides: [Segment] = []
    for (index, block) in document.blocks.enumerated() {
      for range in try ranges(in: block, of: document) {
        let segment = Segment(range: range, block: index, tokens: tokens.indices(in: range))
        if block.role.isBody { segments.append(segment) } else { asides.append(segment) }
      }
    }
    return Side(
      document: document, language: language, segments: segments, asides: asides,
      tokens: tokens,
      quantities: QuantityReader(language).quantities(in: document))
  }

  private func ranges(in block: Block, of document: Document) throws(ICUError) -> [TextRange] {
    var ends: [Int] = []
    switch segmentation {
    case .sentences:
      let breaker = try Breaker(.sentence)
      try breaker.boundaries(of: document.text, in: block.range) { end, _ in ends.append(end) }
    case .lines:
      ends = block.range.offsets.filter { document.text[$0] == 10 }.map { $0 + 1 }
      ends.append(block.range.upper)
    }
    var ranges: [TextRange] = []
    var start = block.range.lower
    for end in ends {
      let range = document.text.trimmed(TextRange(start, end))
      if !range.isEmpty { ranges.append(range) }
      start = end
    }
    return ranges
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
  /// The range without ASCII blanks at its ends.
  func trimmed(_ range: TextRange) -> TextRange {
    var lower = range.lower
    var upper = range.upper
    while lower < upper, self[lower] <= 0x20 { lower += 1 }
    while lower < upper, self[upper - 1] <= 0x20 { upper -= 1 }
    return TextRange(lower, upper)
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
