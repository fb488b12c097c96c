import BitextCore

/// An entry of a FreeDict dictionary as its dictd text has it, taken apart.
///
/// The first line has the headwords, `bateau /ba.to/ <n, masc>`; the second, or each that a number
/// leads in, the renderings of one sense, `1. klein, jung`. Lines that follow a sense explain it,
/// and indented ones give synonyms, notes and examples; neither is read.
struct FreeDictEntry {
  private(set) var reader = WordingReader(
    .init(separator: UInt8(ascii: ","), grammar: UInt8(ascii: "<"), slashesHoldWordings: false))
  private(set) var headwords = 0..<0
  /// The renderings, a range of wordings for each sense.
  private(set) var senses: [Range<Int>] = []

  /// Reads the entry in `range`, in place of what was read before.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange) {
    reader.reset()
    senses.removeAll(keepingCapacity: true)
    var number = 0
    var start = range.lower
    for offset in range.lower...range.upper
    where offset == range.upper || bytes[offset] == UInt8(ascii: "\n") {
      let line = TextRange(start, offset)
      if number == 0 {
        headwords = reader.read(bytes, line)
      } else if let sense = sense(bytes, line, isFirst: number == 1) {
        let renderings = reader.read(bytes, sense)
        if !renderings.isEmpty { senses.append(renderings) }
      }
      number += 1
      start = offset + 1
    }
  }

  /// What of a line renders the headword: all but the numbers of senses; nil if nothing does.
  private func sense(_ bytes: Span<UInt8>, _ line: TextRange, isFirst: Bool) -> TextRange? {
    let indent = bytes.blanks(at: line.lower, in: line)
    let start = line.lower + indent
    var digits = start
    while digits < line.upper, bytes[digits].isDigit { digits += 1 }
    let isNumbered = digits > start && digits < line.upper && bytes[digits] == UInt8(ascii: ".")
    guard indent <= 1, isFirst || isNumbered else { return nil }
    let text = TextRange(isNumbered ? digits + 1 : start, line.upper)
    return isFirst ? withoutNextNumber(bytes, text) : text
  }

  /// The number of a second sense without renderings of its own may close the line of the first.
  private func withoutNextNumber(_ bytes: Span<UInt8>, _ text: TextRange) -> TextRange {
    guard text.count > 2, bytes[text.upper - 1] == UInt8(ascii: ".") else { return text }
    var digits = text.upper - 1
    while digits > text.lower, bytes[digits - 1].isDigit { digits -= 1 }
    let hasBlank = digits > text.lower && bytes[digits - 1] == UInt8(ascii: " ")
    return hasBlank && digits < text.upper - 1 ? TextRange(text.lower, digits - 1) : text
  }
}

extension Span<UInt8> {
  /// How many blanks stand at an offset.
  fileprivate func blanks(at start: Int, in range: TextRange) -> Int {
    var offset = start
    while offset < range.upper, self[offset] == UInt8(ascii: " ") { offset += 1 }
    return offset - start
  }
}
