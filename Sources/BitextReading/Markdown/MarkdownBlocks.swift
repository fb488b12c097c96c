import BitextCore

/// Cuts Markdown into blocks: cmark says where they are, the bytes are read again for their text.
struct MarkdownBlocks {
  private let mask: MarkdownMask
  private let nodes: [MarkdownNode]
  /// The start of each line, and the end of the last.
  private let lineStarts: [Int]
  private var drafts: [Draft] = []
  private var marks = InlineMarks()
  private var quotes = 0
  private var items: [Bool] = []
  /// The line of a table's header, until its row has been read.
  private var header: Int?
  private var rowLine = 0
  /// Where the next cell of a row begins.
  private var rowOffset: Int?

  init(_ mask: MarkdownMask) {
    self.mask = mask
    nodes = MarkdownParser.nodes(of: mask.bytes)
    lineStarts = mask.bytes.lineStarts
  }

  func cut() throws(Complaint) -> (drafts: [Draft], marks: InlineMarks) {
    var copy = self
    try copy.run()
    return (copy.withSpoken, copy.marks)
  }

  /// The drafts with the texts of macros and components in their places.
  private var withSpoken: [Draft] {
    guard !mask.spoken.isEmpty else { return drafts }
    var all: [Draft] = []
    var rest = mask.spoken[...]
    for draft in drafts {
      let start = draft.pieces.first?.file.lower ?? 0
      while let next = rest.first, next.range.lower < start {
        all.append(next.draft)
        rest = rest.dropFirst()
      }
      all.append(draft)
    }
    return all + rest.map(\.draft)
  }

  private mutating func run() throws(Complaint) {
    var index = 0
    while index < nodes.count {
      let node = nodes[index]
      switch node.kind {
      case .quotation: quotes += node.isEntering ? 1 : -1
      case .item: openItem(node)
      case .table: header = node.isEntering ? headerLine(ofTableAt: index) : nil
      case .row:
        rowOffset = nil
        rowLine = header ?? node.lines.lowerBound
        if !node.isEntering { header = nil }
      case .paragraph, .heading, .cell: index = appendInline(from: index)
      case .code: appendCode(node)
      case .html:
        let range = TextRange(start(of: node), end(ofLine: node.lines.upperBound))
        let html = try HTMLReader().drafts(in: range, of: mask.bytes)
        drafts += html.drafts
        marks.append(html.marks)
      default: break
      }
      index += 1
    }
  }

  private mutating func openItem(_ node: MarkdownNode) {
    if node.isEntering {
      items.append(!mask.footnotes.contains(start(of: node)))
    } else {
      items.removeLast()
    }
  }

  /// Reads the inline content of the block at `index` and returns the index of its last event.
  private mutating func appendInline(from index: Int) -> Int {
    let node = nodes[index]
    var end = index + 1
    while end < nodes.count, nodes[end].kind != node.kind || nodes[end].isEntering { end += 1 }
    let content =
      node.kind == .cell
      ? nextCell() : blockRange(node, before: min(end + 1, nodes.count - 1))
    guard let content, end > index + 1 else { return end }
    var inline = MarkdownInline(mask.bytes, content, quotes: quotes)
    inline.read(nodes[(index + 1)..<min(end, nodes.count)], isItem: items.last ?? false)
    marks.append(inline.marks)
    if inline.hasText {
      var (role, level) = role(of: node)
      if let glued = mask.gluedHeading, content.offsets.contains(glued.title) {
        (role, level) = (.heading, glued.level)
      }
      if role == .paragraph, isMarkedCaption(content) { role = .caption }
      drafts.append(Draft(role, level: level, pieces: inline.pieces))
    } else if mask.bytes.words(in: inline.alternative).count >= InlineText.describingWords {
      drafts.append(Draft(.caption, pieces: inline.alternative))
    } else if let call = mask.call(in: content) {
      drafts.append(Draft(.generated, pieces: [.copied(call)]))
    }
    return end
  }

  /// Whether a paragraph is one HTML element whose class says that it is a caption, as books
  /// write them: `<span class="caption">Listing 4-1: ...</span>`.
  private func isMarkedCaption(_ range: TextRange) -> Bool {
    let blank: (UInt8) -> Bool = { $0 <= 0x20 }
    let line = mask.bytes[range.offsets].drop(while: blank)
    guard line.first == UInt8(ascii: "<"), line.last(where: { !blank($0) }) == UInt8(ascii: ">"),
      let end = line.firstIndex(of: UInt8(ascii: ">"))
    else { return false }
    let tag = String(decoding: line[...end], as: UTF8.self)
    guard tag.contains("class=") else { return false }
    return HTMLMarks(names: tag).contains(.caption)
  }

  private func role(of node: MarkdownNode) -> (Role, Int) {
    if case .heading(let level) = node.kind { return (.heading, level) }
    if node.kind == .cell { return (.tableCell, 0) }
    if items.last == true { return (.listItem, items.count) }
    return (quotes > 0 ? .quotation : .paragraph, 0)
  }

  private mutating func appendCode(_ node: MarkdownNode) {
    let opening = start(of: node)
    let isFenced =
      opening < mask.bytes.count
      && (mask.bytes[opening] == UInt8(ascii: "`")
        || mask.bytes[opening] == UInt8(ascii: "~"))
    let count = node.literal.count { $0 == 10 }
    let first = node.lines.lowerBound + (isFenced ? 1 : 0)
    guard count > 0, first <= node.lines.upperBound else { return }
    if !isFenced, mask.indentIsProse {
      let lines = TextRange(start(ofLine: first), end(ofLine: node.lines.upperBound))
      drafts += IndentedProse.drafts(of: mask.bytes, in: lines)
      var code = InlineMarks()
      code.codeSpans = IndentedProse.codeSpans(of: mask.bytes, in: lines)
      marks.append(code)
      return
    }
    let range = TextRange(
      isFenced ? start(ofLine: first) : opening, end(ofLine: first + count - 1))
    drafts.append(Draft(.code, pieces: [.copied(range)]))
  }

  private func blockRange(_ node: MarkdownNode, before following: Int) -> TextRange {
    let next = nodes[following]
    // cmark gives the place of a paragraph to the table that ends it.
    if node.lines.lowerBound == 0, next.kind == .table {
      return TextRange(
        start(of: next), max(start(of: next), start(ofLine: headerLine(ofTableAt: following))))
    }
    var end = end(ofLine: node.lines.upperBound)
    // An underlined heading may reach into what follows.
    if next.isEntering, next.lines.lowerBound > node.lines.lowerBound {
      end = min(end, start(ofLine: next.lines.lowerBound))
    }
    return TextRange(start(of: node), max(start(of: node), end))
  }

  /// The line of a table's header: two before the first row of its body, since the rule stands
  /// between, or before the table's end.
  private func headerLine(ofTableAt index: Int) -> Int {
    var next = index + 1
    var rows = 0
    while next < nodes.count, nodes[next].kind != .table {
      if nodes[next].kind == .row, nodes[next].isEntering { rows += 1 }
      if rows == 2 { return nodes[next].lines.lowerBound - 2 }
      next += 1
    }
    return max(nodes[index].lines.lowerBound, nodes[index].lines.upperBound - 1)
  }

  /// The next cell's stretch of its row, found by the bars; nil for one that the row lacks.
  private mutating func nextCell() -> TextRange? {
    guard rowLine > 0 else { return nil }
    let end = end(ofLine: rowLine)
    if rowOffset == nil {
      let start = mask.bytes.skipPrefix(from: start(ofLine: rowLine), to: end, quotes: quotes)
      rowOffset = start < end && mask.bytes[start] == UInt8(ascii: "|") ? start + 1 : start
    }
    guard let start = rowOffset, start < end else { return nil }
    let bar = mask.bytes.cellEnd(from: start, to: end)
    rowOffset = bar + 1
    return TextRange(start, bar)
  }

  private func start(of node: MarkdownNode) -> Int {
    min(start(ofLine: node.lines.lowerBound) + max(0, node.column - 1), mask.bytes.count)
  }

  private func start(ofLine line: Int) -> Int {
    lineStarts[min(max(line, 1), lineStarts.count) - 1]
  }

  private func end(ofLine line: Int) -> Int {
    line < lineStarts.count ? lineStarts[max(line, 0)] : mask.bytes.count
  }
}

extension SpokenAttribute {
  fileprivate var draft: Draft { Draft(role, pieces: [.copied(range)], isDoubtful: isDoubtful) }
}

extension [UInt8] {
  /// Where lines begin as cmark counts them: after LF, CR or both.
  fileprivate var lineStarts: [Int] {
    var starts = [0]
    for offset in indices
    where self[offset] == 10
      || (self[offset] == 13 && !(offset + 1 < count && self[offset + 1] == 10))
    {
      starts.append(offset + 1)
    }
    return starts
  }

  /// The offset of the bar that ends a cell, or of the row's end.
  fileprivate func cellEnd(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, self[offset] != UInt8(ascii: "|") {
      offset += self[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    return Swift.min(offset, end)
  }

  /// Past the blanks and quotation signs that a line of a block begins with.
  func skipPrefix(from start: Int, to end: Int, quotes: Int) -> Int {
    var offset = start
    var left = quotes
    while offset < end {
      if self[offset] == 0x20 || self[offset] == 9 {
        offset += 1
      } else if left > 0, self[offset] == UInt8(ascii: ">") {
        left -= 1
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// The words of the file that pieces hold.
  fileprivate func words(in pieces: [Piece]) -> [LineShape.Word] {
    pieces.flatMap { words(in: $0.file) }
  }
}
