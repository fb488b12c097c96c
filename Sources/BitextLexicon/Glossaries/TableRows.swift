/// The rows of a table in text: a line a row, cells parted by one mark, and cells in double quotes
/// that may hold the mark, line ends and doubled quotes (RFC 4180).
struct TableRows {
  struct Row {
    /// The line on which it begins, from 1.
    var line: Int
    var cells: [String]

    /// The text of a cell without the blanks around it; nil if there is none.
    func cell(_ column: Int) -> String? {
      guard cells.indices.contains(column) else { return nil }
      let text = cells[column].trimmed
      return text.isEmpty ? nil : String(text)
    }
  }

  /// Those that are neither blank nor comments behind `#`.
  private(set) var rows: [Row] = []

  private let mark: UInt8
  private let hasQuotes: Bool

  /// Reads UTF-8.
  init(_ text: [UInt8], mark: UInt8, hasQuotes: Bool) {
    self.mark = mark
    self.hasQuotes = hasQuotes
    var offset = 0
    var line = 1
    while offset < text.count {
      let row = readRow(text, &offset, &line)
      let isBlank = row.cells.allSatisfy(\.trimmed.isEmpty)
      let isComment = row.cells[0] == "#" || row.cells[0].hasPrefix("# ")
      if !isBlank, !isComment { rows.append(row) }
    }
  }

  private func readRow(_ text: [UInt8], _ offset: inout Int, _ line: inout Int) -> Row {
    var row = Row(line: line, cells: [])
    while true {
      row.cells.append(readCell(text, &offset, &line))
      guard offset < text.count else { return row }
      let end = text[offset]
      offset += 1
      if end == mark { continue }
      if end == 0x0D, offset < text.count, text[offset] == 0x0A { offset += 1 }
      line += 1
      return row
    }
  }

  /// Reads up to the mark or the line end behind the cell.
  private func readCell(_ text: [UInt8], _ offset: inout Int, _ line: inout Int) -> String {
    var cell: [UInt8] = []
    if hasQuotes, offset < text.count, text[offset] == 0x22,
      let end = quoteEnd(text, offset, into: &cell)
    {
      line += text[offset..<end].count { $0 == 0x0A }
      offset = end
    }
    while offset < text.count, text[offset] != mark, text[offset] != 0x0A, text[offset] != 0x0D {
      cell.append(text[offset])
      offset += 1
    }
    return String(decoding: cell, as: UTF8.self)
  }

  /// The offset behind the quote that closes the cell; nil if none does within a page or so, as
  /// the quote is then one that stands by itself.
  private func quoteEnd(_ text: [UInt8], _ start: Int, into cell: inout [UInt8]) -> Int? {
    var offset = start + 1
    while offset < min(text.count, start + 65_536) {
      if text[offset] == 0x22 {
        guard offset + 1 < text.count, text[offset + 1] == 0x22 else { return offset + 1 }
        offset += 1
      }
      cell.append(text[offset])
      offset += 1
    }
    cell = []
    return nil
  }
}

extension String {
  /// Without the blanks around it.
  var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.last?.isWhitespace == true
      ? start[
        ..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
      : start
  }
}
