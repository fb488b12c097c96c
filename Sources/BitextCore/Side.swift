/// One language's half of a bitext: a document, cut into segments and tokens.
public struct Side: Sendable {
  /// The text that all ranges count in.
  public var document: Document
  /// The language that it was read as.
  public var language: Language
  /// The segments of the article's body in reading order; beads refer to these by index.
  public var segments: [Segment]
  /// The segments of what was set apart (site chrome, bylines, code ...), in reading order.
  public var asides: [Segment]
  /// All tokens, ordered by range.
  public var tokens: [Token]
  /// All quantities, ordered by the start of their range.
  public var quantities: [Quantity]

  /// A side of what an analyser found in a document.
  public init(
    document: Document, language: Language, segments: [Segment], asides: [Segment],
    tokens: [Token], quantities: [Quantity]
  ) {
    self.document = document
    self.language = language
    self.segments = segments
    self.asides = asides
    self.tokens = tokens
    self.quantities = quantities
  }

  /// The words of a segment, to show to a person.
  public func string(_ segment: Segment) -> String { document.string(segment.range) }

  /// The role of the block that a segment stands in, by the segment's index.
  public func role(of segment: Int) -> Role { document.blocks[segments[segment].block].role }

  /// Whether the block of a segment may be the page's.
  public func isDoubtful(_ segment: Int) -> Bool {
    document.blocks[segments[segment].block].isDoubtful
  }

  /// The runs of segments that share a block, in order.
  public var paragraphs: [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in segments.indices {
      if let last = runs.last, segments[last.lowerBound].block == segments[index].block {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  /// The stretch of text from the first to the last of a run of segments.
  public func range(of run: Range<Int>) -> TextRange {
    precondition(!run.isEmpty, "an empty run of segments stands nowhere")
    return segments[run.lowerBound].range.union(segments[run.upperBound - 1].range)
  }

  /// The same as the place of a finding: none where the run is empty, as of a side that holds
  /// nothing to read.
  public func places(of run: Range<Int>) -> [TextRange] { run.isEmpty ? [] : [range(of: run)] }

  /// All that there is to read, as the place of a finding.
  public var whole: [TextRange] { places(of: segments.indices) }

  /// The segments that a stretch of the text touches; O(log segments).
  public func run(of range: TextRange) -> Range<Int> {
    let first = segments.partitionPoint { $0.range.upper > range.lower }
    let end = segments.partitionPoint { $0.range.lower >= max(range.upper, range.lower + 1) }
    return first..<max(first, end)
  }

  /// The tokens from the first to the last of a run of segments.
  public func tokens(of run: Range<Int>) -> Range<Int> {
    precondition(!run.isEmpty, "an empty run of segments has no tokens")
    return segments[run.lowerBound].tokens
      .lowerBound..<segments[run.upperBound - 1].tokens.upperBound
  }

  /// The quantities whose range lies in `range`, by binary search.
  public func quantities(in range: TextRange) -> ArraySlice<Quantity> {
    let first = quantities.partitionPoint { $0.range.lower >= range.lower }
    var end = first
    while end < quantities.count, quantities[end].range.lower < range.upper { end += 1 }
    return quantities[first..<end]
  }
}
