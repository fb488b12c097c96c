import BitextCore

/// Where Markdown has code: fenced blocks, and what stands between backticks in a line or two.
///
/// Found before cmark reads the file, so that tags of template languages are looked for outside
/// of it; linear in the text.
struct CodeStretches {
  /// In order, without overlaps.
  private(set) var ranges: [TextRange] = []

  init(_ bytes: [UInt8], from start: Int) {
    var fence: (mark: UInt8, length: Int, start: Int)?
    for line in bytes.lines(in: TextRange(start, bytes.count)) {
      let run = bytes.fence(at: line.range)
      if let open = fence {
        let isClose =
          run.mark == open.mark && run.length >= open.length
          && run.length == line.range.count
        guard isClose else { continue }
        ranges.append(TextRange(open.start, line.range.upper))
        fence = nil
      } else if run.length >= 3,
        run.mark != 0x60 || !bytes[line.range.offsets].dropFirst(run.length).contains(0x60)
      {
        fence = (run.mark, run.length, line.range.lower)
      } else {
        addSpans(bytes, in: line.range)
      }
    }
    if let open = fence { ranges.append(TextRange(open.start, bytes.count)) }
  }

  /// The stretch of code that an offset lies in.
  func stretch(at offset: Int) -> TextRange? {
    let index = ranges.partitionPoint { $0.upper > offset }
    guard index < ranges.count, ranges[index].lower <= offset else { return nil }
    return ranges[index]
  }

  /// Adds what stands between two equal runs of backticks of a line.
  private mutating func addSpans(_ bytes: [UInt8], in line: TextRange) {
    var offset = line.lower
    while let open = bytes[offset..<line.upper].firstIndex(of: 0x60) {
      let inner = bytes.end(ofRunAt: open, before: line.upper)
      var at = inner
      var close: Int?
      while close == nil, let next = bytes[at..<line.upper].firstIndex(of: 0x60) {
        at = bytes.end(ofRunAt: next, before: line.upper)
        if at - next == inner - open { close = at }
      }
      if let close { ranges.append(TextRange(open, close)) }
      offset = close ?? inner
    }
  }
}

extension [UInt8] {
  /// The run of backticks or tildes that a line begins with, quotation signs passed over.
  fileprivate func fence(at line: TextRange) -> (mark: UInt8, length: Int) {
    var offset = line.lower
    while offset < line.upper, self[offset] == UInt8(ascii: ">") || self[offset] == 0x20 {
      offset += 1
    }
    guard offset < line.upper, self[offset] == 0x60 || self[offset] == 0x7E else { return (0, 0) }
    return (self[offset], end(ofRunAt: offset, before: line.upper) - offset)
  }

  fileprivate func end(ofRunAt start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit, self[offset] == self[start] { offset += 1 }
    return offset
  }
}
