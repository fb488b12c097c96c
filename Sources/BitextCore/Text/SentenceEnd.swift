extension [UInt8] {
  /// Whether a stretch ends as a sentence does: with a full stop or a mark like it, perhaps before
  /// quotation marks and brackets that close.
  public func endsSentence(_ range: TextRange) -> Bool {
    let end = endWithoutClosing(range)
    return end > range.lower && glyph(before: end).isTerminator
  }

  /// The end of a stretch without the quotation marks and brackets that close it.
  public func endWithoutClosing(_ range: TextRange) -> Int {
    var end = range.upper
    while end > range.lower {
      let glyph = glyph(before: end)
      guard glyph == .quote || glyph == .closing else { break }
      end = scalarStart(before: end)
    }
    return end
  }
}
