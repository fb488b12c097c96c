import BitextCore

/// A side's gold lines, and how many bytes that are not blank stand before each offset.
///
/// A line is whatever the gold beads name as one: a sentence, or a few that were never divided.
struct GoldLines: Sendable {
  /// In rising order.
  let lines: [TextRange]
  private let ink: [Int]

  init(_ lines: some Sequence<TextRange>, of text: [UInt8]) {
    self.lines = Set(lines).sorted()
    var ink = [0]
    ink.reserveCapacity(text.count + 1)
    for byte in text { ink.append(ink[ink.count - 1] + (byte > 0x20 ? 1 : 0)) }
    self.ink = ink
  }

  /// The bytes of a line that are not blank; at least 1.
  func ink(of line: Int) -> Int { max(1, ink(in: lines[line])) }

  /// The bytes that are not blank of each line inside a stretch of text, for lines that have any.
  func parts(of range: TextRange) -> [LinePart] {
    var parts: [LinePart] = []
    var line = firstLine(at: range.lower)
    while line < lines.count, lines[line].lower < range.upper {
      let lower = max(range.lower, lines[line].lower)
      let upper = min(range.upper, lines[line].upper)
      if lower < upper, case let ink = ink(in: TextRange(lower, upper)), ink > 0 {
        parts.append(LinePart(line: line, ink: ink))
      }
      line += 1
    }
    return parts
  }

  func index(of line: TextRange) -> Int? {
    let candidate = firstLine(at: line.lower)
    return lines.indices.contains(candidate) && lines[candidate] == line ? candidate : nil
  }

  /// The last line that begins at or before an offset, or the first.
  private func firstLine(at offset: Int) -> Int {
    max(0, lines.partitionPoint { $0.lower > offset } - 1)
  }

  private func ink(in range: TextRange) -> Int {
    let last = ink.count - 1
    return ink[min(last, range.upper)] - ink[min(last, range.lower)]
  }
}

/// The share of a line that a stretch of text covers, in bytes that are not blank.
struct LinePart: Hashable, Sendable {
  var line: Int
  var ink: Int
}
