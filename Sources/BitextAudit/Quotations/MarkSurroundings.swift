import BitextCore

/// What stands on the two sides of a quotation mark.
struct MarkSurroundings {
  /// Nothing, a blank, an opening bracket or a dash: a quotation may open behind it.
  var isFreeBefore: Bool
  /// Nothing, a blank, a mark that ends: a quotation may close before it.
  var isFreeBehind: Bool
  var isBlankBefore: Bool
  var isBlankBehind: Bool
  /// Whether a figure stands before it, as before inches and minutes.
  var isBehindFigure: Bool

  /// `runEnd` is where the run of marks ends that was looked at last, and is looked for again only
  /// behind it.
  init(_ text: [UInt8], _ mark: TextRange, in block: TextRange, runEnd: inout Int) {
    let before = mark.lower - 1
    isBlankBefore = before < block.lower || text.isBlank(endingAt: before)
    isFreeBefore = isBlankBefore || text.isOpening(endingAt: before)
    isBehindFigure = before >= block.lower && text[before].isDigit
    if mark.upper > runEnd {
      runEnd = mark.upper
      while runEnd < block.upper, let glyph = text.quotationGlyph(at: runEnd) {
        runEnd += glyph.length
      }
    }
    let next = runEnd
    isBlankBehind = mark.upper >= block.upper || text.isBlank(at: mark.upper)
    isFreeBehind = isBlankBehind || next >= block.upper || text.isEnding(at: next)
  }

  var opens: Bool { isFreeBefore && !isFreeBehind }
  var closes: Bool { !isFreeBefore && isFreeBehind }
}

extension [UInt8] {
  /// Whether the byte ends a blank; the no-break blanks of French and Swiss guillemets hold
  /// them to their words and are none.
  fileprivate func isBlank(endingAt offset: Int) -> Bool { self[offset] <= 0x20 }

  fileprivate func isBlank(at offset: Int) -> Bool { self[offset] <= 0x20 }

  fileprivate func isOpening(endingAt offset: Int) -> Bool {
    switch self[offset] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "|"),
      UInt8(ascii: "*"), UInt8(ascii: "_"):
      return true
    // En and em dash.
    case 0x93, 0x94: return offset >= 2 && self[offset - 1] == 0x80 && self[offset - 2] == 0xE2
    // No-break blank.
    case 0xA0: return offset >= 1 && self[offset - 1] == 0xC2
    default: return false
    }
  }

  fileprivate func isEnding(at offset: Int) -> Bool {
    switch self[offset] {
    case 0...0x20, UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"),
      UInt8(ascii: "}"), UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "<"),
      UInt8(ascii: "|"), UInt8(ascii: "*"), UInt8(ascii: "_"):
      return true
    case 0xC2: return offset + 1 < count && self[offset + 1] == 0xA0
    case 0xE2:
      guard offset + 2 < count, self[offset + 1] == 0x80 else { return false }
      return self[offset + 2] == 0x93 || self[offset + 2] == 0x94
    default: return false
    }
  }
}
