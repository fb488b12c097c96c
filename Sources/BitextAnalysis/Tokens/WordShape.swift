import BitextCore

/// How a run of letters and figures is written.
struct WordShape {
  private(set) var uppers = 0
  private(set) var lowers = 0
  private(set) var digits = 0
  private(set) var marks = 0
  private(set) var startsUpper = false
  /// A capital stands after a small letter: "iPhone", "YouTube".
  private(set) var hasInnerUpper = false

  init(_ text: [UInt8], _ range: TextRange) {
    var offset = range.lower
    while offset < range.upper {
      let byte = text[offset]
      if byte &- 0x61 < 26 {
        lowers += 1
        offset += 1
        continue
      }
      let (value, length) = text.scalar(at: offset)
      switch Glyph(value) {
      case .upper:
        if offset == range.lower { startsUpper = true }
        if lowers > 0 { hasInnerUpper = true }
        uppers += 1
      case .lower, .letter: lowers += 1
      case .digit: digits += 1
      default: marks += 1
      }
      offset += length
    }
  }

  var letters: Int { uppers + lowers }
  /// "NATO", also "NATO's".
  var isAcronym: Bool { uppers > 1 && lowers == 0 }
  var isCapitalised: Bool { startsUpper && uppers == 1 }
  /// "COVID", "CoV", "G20": letters as no ordinary word has them.
  var isDesignation: Bool { uppers > 0 && (lowers == 0 || hasInnerUpper || digits > 0) }
}
