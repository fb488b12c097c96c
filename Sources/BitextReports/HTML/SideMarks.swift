import BitextCore

/// A finding's place inside a side, with the number by which the page knows the finding.
struct Mark {
  var range: TextRange
  var number: Int
  var anchor: String
  var severity: Severity
  /// Whether the words are only where to look, and not what the finding is about.
  var isContext: Bool
  /// How the figure was read on both sides, if it is a figure that differs.
  var readings: String?
  /// The row of the other copy, if the passage stands twice.
  var otherRow: Int?
}

/// The places of all findings on one side, by block and by row.
struct SideMarks {
  private let document: Document
  private let passages: Passages
  /// For each block the number of its row; 0 where it stands in none.
  private let rows: [Int]
  /// For each block its marks, ordered by range once `sort` was called.
  private(set) var ofBlock: [[Mark]]
  /// For each block the figures that the other side has as well, ordered by range.
  private(set) var figuresOfBlock: [[AgreedFigures.Figure]]

  init(_ side: Side, rows: [Int], figures: [AgreedFigures.Figure]) {
    document = side.document
    passages = Passages(side)
    self.rows = rows
    ofBlock = Array(repeating: [], count: document.blocks.count)
    figuresOfBlock = Array(repeating: [], count: document.blocks.count)
    for figure in figures {
      for block in blocks(touching: figure.range) { figuresOfBlock[block].append(figure) }
    }
  }

  /// Marks a place of a finding; `copies` are the rows of the passage that stands more than once.
  mutating func append(
    _ finding: Finding, at range: TextRange, number: Int, anchor: String, copies: [Int]
  ) {
    let isContext = passages.isContext(range, of: finding)
    let row = row(of: range)
    let mark = Mark(
      range: range, number: number, anchor: anchor, severity: finding.severity,
      isContext: isContext, readings: isContext ? nil : finding.readings?.sentence,
      otherRow: copies.contains(row) ? copies.first { $0 != row } : nil)
    for block in blocks(touching: range) { ofBlock[block].append(mark) }
  }

  mutating func sort() {
    for block in ofBlock.indices { ofBlock[block].sort { $0.range < $1.range } }
  }

  /// The number of the row in which a place begins; 0 if it is in none.
  func row(of range: TextRange) -> Int {
    blocks(touching: range).lazy.map { rows[$0] }.first { $0 > 0 } ?? 0
  }

  /// O(log blocks).
  private func blocks(touching range: TextRange) -> Range<Int> {
    let first = document.blocks.partitionPoint { $0.range.upper > range.lower }
    let end = max(range.upper, range.lower + 1)
    return first..<max(first, document.blocks.partitionPoint { $0.range.lower >= end })
  }
}
