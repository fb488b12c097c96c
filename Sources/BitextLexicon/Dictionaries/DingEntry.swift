import BitextCore

/// One line of a dictionary in Ding's format, taken apart.
///
/// A line is `German :: English`; each half has the same number of cells between `|`, which
/// belong together one by one (the headword, its plural, phrases with it); a cell has wordings
/// between `;`, marked with `{f}` grammar, `<other spellings>` and `/abbreviations/`. The format
/// is that of https://dict.tu-chemnitz.de and has no other specification than its files.
struct DingEntry {
  private(set) var reader = WordingReader(
    .init(separator: UInt8(ascii: ";"), grammar: UInt8(ascii: "{"), slashesHoldWordings: true))
  /// The cells of the left half, then as many of the right, as ranges of the reader's wordings.
  private var cells: [Range<Int>] = []

  /// Reads the line in `range`, in place of what was read before. False if it is no entry.
  mutating func read(_ bytes: Span<UInt8>, _ range: TextRange) -> Bool {
    reader.reset()
    cells.removeAll(keepingCapacity: true)
    guard !range.isEmpty, bytes[range.lower] != UInt8(ascii: "#"),
      let middle = bytes.separator(in: range)
    else { return false }
    readCells(bytes, TextRange(range.lower, middle))
    let leftCount = cells.count
    readCells(bytes, TextRange(middle + 2, range.upper))
    return cells.count == leftCount * 2
  }

  /// How many cells each half has.
  var count: Int { cells.count / 2 }

  /// The wordings of a cell of the left half.
  func left(_ cell: Int) -> Range<Int> { cells[cell] }

  /// The wordings of a cell of the right half.
  func right(_ cell: Int) -> Range<Int> { cells[count + cell] }

  private mutating func readCells(_ bytes: Span<UInt8>, _ range: TextRange) {
    var start = range.lower
    for offset in range.lower...range.upper
    where offset == range.upper || bytes[offset] == UInt8(ascii: "|") {
      cells.append(reader.read(bytes, TextRange(start, offset)))
      start = offset + 1
    }
  }
}
