public import BitextCore

/// A side as the field's benchmarks have it: a sentence a line, a blank line between paragraphs.
public struct SegmentText: Sendable {
  /// Writes a line a segment.
  public init() {}

  /// Appends the sentences as UTF-8.
  public func write(_ side: Side, to out: inout [UInt8]) {
    var block: Int?
    for segment in side.allSegments {
      if let block, block != segment.block { out.line("") }
      block = segment.block
      out.line(VisibleText.of(side.document.text[segment.range.offsets]))
    }
  }
}
