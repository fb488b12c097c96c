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

  /// The language that documents are read as, whatever they declare.
  public var language: Language
  /// By the sentence unless the lines are to count.
  public var segmentation: Segmentation

  /// An analyser for documents of one language.
  public init(_ language: Language, segmentation: Segmentation = .sentences) {
    self.language = language
    self.segmentation = segmentation
  }

  /// Reads the whole document in order; linear in its length.
  public func analyse(_ document: Document) throws(ICUError) -> Side {
    var tools = try AnalysisTools(language)
    return try analyse(document, with: &tools)
  }

  /// Reads the whole document with tools of the analyser's language that may have served before;
  /// the result is the same as with new ones.
  public func analyse(
    _ document: Document, with tools: inout AnalysisTools
  ) throws(ICUError) -> Side {
    tools.tokenizer.startText()
    let identifier = LanguageIdentifier()
    var tokens: [Token] = []
    tokens.reserveCapacity(document.text.count / 6)
    var segments: [Segment] = []
    var asides: [Segment] = []
    var quantities: [Quantity] = []
    for (index, block) in document.blocks.enumerated() {
      tools.tokenizer.memory.startBlock()
      for range in try ranges(in: block, of: document, tools.segmenter) {
        let first = tokens.count
        try tools.tokenizer.append(
          range, of: document.text, isCode: block.role == .code, to: &tokens)
        let written = identifier.language(
          of: words(tokens[first...], outside: document.codeSpans), in: document.text)
        let segment = Segment(
          range: range, block: index, language: written?.language, tokens: first..<tokens.count)
        if block.role.isBody { segments.append(segment) } else { asides.append(segment) }
      }
      tools.quantities?.append(
        document.text, block, tools.tokenizer.memory.known, to: &quantities)
    }
    tools.tokenizer.settleNames(in: &tokens)
    return Side(
      document: document, language: language, segments: segments, asides: asides,
      tokens: tokens, quantities: quantities)
  }

  /// Tokens without those that stand in inline code, which is in no language.
  private func words(
    _ tokens: ArraySlice<Token>, outside spans: [TextRange]
  ) -> ArraySlice<Token> {
    guard let start = tokens.first?.range.lower, let end = tokens.last?.range.upper else {
      return tokens
    }
    let first = spans.partitionPoint { $0.upper > start }
    let inside = spans[first...].prefix { $0.lower < end }
    guard !inside.isEmpty else { return tokens }
    return tokens.filter { token in
      let span = inside.partitionPoint { $0.upper > token.range.lower }
      return span == inside.endIndex || !inside[span].contains(token.range)
    }[...]
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
}

extension [UInt8] {
  /// The lines of a range that are not empty, without the blanks around them.
  fileprivate func lines(in range: TextRange) -> [TextRange] {
    self[range.offsets].split { $0 == 0x0A || $0 == 0x0D }
      .map { trimmed(TextRange($0.startIndex, $0.endIndex)) }
      .filter { !$0.isEmpty }
  }
}
