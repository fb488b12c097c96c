import BitextCore

/// Reads a dictionary of the FreeDict project (https://freedict.org) in dictd's format.
struct FreeDictDictionary {
  private var entry = FreeDictEntry()
  private var pairs: CellPairs

  init(headwordsAreFirst: Bool) { pairs = CellPairs(leftIsFirst: headwordsAreFirst) }

  mutating func read(
    index: Span<UInt8>, text: Span<UInt8>, into builder: inout LexiconBuilder,
    _ progress: inout BuildProgress
  ) {
    for range in DictdIndex(index, textCount: text.count).entries {
      entry.read(text, range)
      for sense in entry.senses {
        pairs.add(entry.headwords, sense, of: entry.reader, text, to: &builder)
      }
      progress.reached(range.upper, of: text.count)
    }
  }
}
