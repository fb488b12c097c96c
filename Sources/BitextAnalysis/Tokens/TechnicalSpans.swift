import BitextCore

/// Finds what is no prose in a sentence: addresses, file names, identifiers, placeholders.
///
/// Linear: every run between blanks is looked at once, and only where it holds a byte that such
/// things have.
struct TechnicalSpans {
  struct Span {
    var range: TextRange
    var kind: Token.Kind
  }

  private(set) var spans: [Span] = []

  mutating func find(in text: [UInt8], _ range: TextRange) {
    spans.removeAll(keepingCapacity: true)
    var offset = range.lower
    while offset < range.upper {
      guard TechnicalSpans.hints[Int(text[offset])] else {
        offset += 1
        continue
      }
      if let span = text.markup(at: offset, in: range),
        span.range.lower >= spans.last?.range.upper ?? range.lower
      {
        spans.append(span)
        offset = span.range.upper
        continue
      }
      guard isHint(text, at: offset, in: range) else {
        offset += 1
        continue
      }
      let run = text.run(around: offset, in: range)
      if let kind = TechnicalRun(text[run.offsets]).kind {
        spans.append(Span(range: run, kind: kind))
      }
      offset = max(run.upper, offset + 1)
    }
  }

  private static let hints: [Bool] = (0..<256).map { "./@_:(-{%\\&<$+#".utf8.contains(UInt8($0)) }

  /// Whether the byte is where it stands more than a mark.
  private func isHint(_ text: [UInt8], at offset: Int, in range: TextRange) -> Bool {
    let before = offset > range.lower ? text[offset - 1] : 0x20
    let after = offset + 1 < range.upper ? text[offset + 1] : 0x20
    switch text[offset] {
    case UInt8(ascii: "."): return before.isWordByte && after.isWordByte || after == 0x2F
    case UInt8(ascii: ":"): return after == 0x3A || after == 0x2F
    case UInt8(ascii: "("): return after == 0x29 && before.isWordByte
    case UInt8(ascii: "-"): return after == 0x2D && before <= 0x20
    case UInt8(ascii: "/"):
      return (before <= 0x20 || before == 0x28 || before == 0x7E) && after.isWordByte
    case UInt8(ascii: "{"), UInt8(ascii: "%"), UInt8(ascii: "@"): return after > 0x20
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: "$"), UInt8(ascii: "+"),
      UInt8(ascii: "#"):
      return false
    case UInt8(ascii: "_"): return before > 0x20 || after > 0x20
    default: return before.isWordByte && after.isWordByte
    }
  }
}

extension [UInt8] {
  /// The run between blanks and quotes around `offset`, without the marks that end it.
  fileprivate func run(around offset: Int, in range: TextRange) -> TextRange {
    var lower = offset
    while lower > range.lower, self[lower - 1].isRunByte { lower -= 1 }
    var upper = offset
    while upper < range.upper, self[upper].isRunByte { upper += 1 }
    while lower < offset, self[lower] == UInt8(ascii: "(") || self[lower] == UInt8(ascii: "[") {
      lower += 1
    }
    return TextRange(lower, endWithoutMarks(lower, upper, keeping: offset))
  }

  /// Drops full stops, commas and the like from the end, and brackets that do not open in the run.
  private func endWithoutMarks(_ lower: Int, _ upper: Int, keeping offset: Int) -> Int {
    var end = upper
    let opens = self[lower..<upper].contains { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: "[") }
    while end > offset + 1 {
      let last = self[end - 1]
      let isBracket = last == UInt8(ascii: ")") || last == UInt8(ascii: "]")
      guard isBracket ? !opens : ".,;:!?'".utf8.contains(last) else { break }
      end -= 1
    }
    return end
  }
}

extension UInt8 {
  /// Addresses and identifiers are ASCII; blanks, quotes and angle brackets end them.
  fileprivate var isRunByte: Bool {
    self > 0x20 && self < 0x7F && self != 0x22 && self != 0x3C && self != 0x3E && self != 0x60
  }
}
