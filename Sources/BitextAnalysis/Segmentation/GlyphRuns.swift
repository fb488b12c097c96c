import BitextCore

extension [UInt8] {
  /// The end of the run of scalars from `offset` whose glyph `belongs`.
  func end(
    from offset: Int, before limit: Int, while belongs: (Glyph) -> Bool
  ) -> Int {
    var end = offset
    while end < limit {
      let (value, length) = scalar(at: end)
      if !belongs(Glyph(value)) { break }
      end += length
    }
    return Swift.min(end, limit)
  }

  /// The start of the run of scalars up to `offset` whose glyph `belongs`.
  func start(
    from offset: Int, after limit: Int, while belongs: (Glyph) -> Bool
  ) -> Int {
    var start = offset
    while start > limit {
      let before = scalarStart(before: start)
      if before < limit || !belongs(glyph(at: before)) { break }
      start = before
    }
    return start
  }

  /// The range without the blanks at its ends, no-break and other Unicode blanks among them.
  func trimmed(_ range: TextRange) -> TextRange {
    let lower = end(from: range.lower, before: range.upper, while: \.isBlank)
    return TextRange(lower, start(from: range.upper, after: lower, while: \.isBlank))
  }
}
