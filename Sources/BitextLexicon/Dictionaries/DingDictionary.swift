import BitextCore

/// Reads a dictionary in Ding's format.
struct DingDictionary {
  private var entry = DingEntry()
  private var pairs: CellPairs

  init(leftIsFirst: Bool) { pairs = CellPairs(leftIsFirst: leftIsFirst) }

  mutating func read(
    _ bytes: Span<UInt8>, into builder: inout LexiconBuilder, _ progress: inout BuildProgress
  ) {
    var start = 0
    for offset in 0...bytes.count
    where offset == bytes.count || bytes[offset] == UInt8(ascii: "\n") {
      if entry.read(bytes, TextRange(start, offset)) {
        for cell in 0..<entry.count {
          pairs.add(entry.left(cell), entry.right(cell), of: entry.reader, bytes, to: &builder)
        }
      }
      progress.reached(offset, of: bytes.count)
      start = offset + 1
    }
  }
}
