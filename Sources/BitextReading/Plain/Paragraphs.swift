import BitextCore

/// Cuts plain text into paragraphs and list items.
///
/// A blank line always parts. Without one, the widths of the lines tell: lines that were all
/// filled up to the same margin are one hard-wrapped paragraph, any others are a paragraph each,
/// as text comes from a page whose paragraphs were copied without blank lines. Lines with tabs are
/// the rows of a table, each by itself.
struct Paragraphs {
  let text: [UInt8]

  func blocks(in range: TextRange) -> [Block] {
    let lines = text.lines(in: range)
    var blocks: [Block] = []
    var start = 0
    while start < lines.count {
      var end = start + 1
      while end < lines.count, !lines[end].opensGroup { end += 1 }
      append(lines[start..<end], to: &blocks)
      start = end
    }
    return withListItems(blocks, lines)
  }

  private func append(_ group: ArraySlice<TextLine>, to blocks: inout [Block]) {
    let isWrapped = isHardWrapped(group)
    let margin = group.map(\.width).max() ?? 0
    let hasRows = group.count(where: isRow) > 1
    for (line, previous) in zip(group, [nil] + group.map(Optional.some)) {
      if isWrapped, let previous, !(hasRows && (isRow(previous) || isRow(line))),
        continues(previous, with: line, margin: margin)
      {
        blocks[blocks.count - 1].range.upper = line.range.upper
      } else {
        blocks.append(Block(.paragraph, line.range))
      }
    }
  }

  /// Whether a tab parts what stands on a line, as it does in a row of a table.
  private func isRow(_ line: TextLine) -> Bool {
    text[line.range.offsets].dropFirst(text.marker(of: line)?.length ?? 0).contains(9)
  }

  private func isHardWrapped(_ group: ArraySlice<TextLine>) -> Bool {
    guard group.count > 1, let margin = group.map(\.width).max(), 40...140 ~= margin else {
      return false
    }
    var filled = 0
    var closed = 0
    for (line, next) in zip(group, group.dropFirst()) {
      if isFilled(line, before: next, margin: margin) { filled += 1 }
      if text.endsClause(line.range) { closed += 1 }
    }
    let breaks = group.count - 1
    return filled * 4 >= breaks * 3 && closed * 2 <= breaks
  }

  /// Whether the next line's first word had no room on this line.
  private func isFilled(_ line: TextLine, before next: TextLine, margin: Int) -> Bool {
    var end = next.range.lower
    while end < next.range.upper, text[end] > 0x20 { end += 1 }
    let word = text.letters(in: TextRange(next.range.lower, end))
    // A ragged margin: whoever wrapped by hand did not count.
    return line.width + 1 + word > margin - 4
  }

  private func continues(_ line: TextLine, with next: TextLine, margin: Int) -> Bool {
    if text.marker(of: next) != nil || next.indent >= line.indent + 2 { return false }
    return isFilled(line, before: next, margin: margin) || !text.endsClause(line.range)
  }

  private func withListItems(_ blocks: [Block], _ lines: [TextLine]) -> [Block] {
    var blocks = blocks
    var lineOfBlock = 0
    var markers: [(block: Int, marker: ListMarker, indent: Int)] = []
    for index in blocks.indices {
      while lines[lineOfBlock].range.lower < blocks[index].range.lower { lineOfBlock += 1 }
      if let marker = text.marker(of: lines[lineOfBlock]) {
        markers.append((index, marker, lines[lineOfBlock].indent))
      }
    }
    for (place, item) in markers.enumerated() {
      // "1. FC Köln" alone is no list: a number counts only beside its neighbour.
      let before = place > 0 ? markers[place - 1] : nil
      let after = place + 1 < markers.count ? markers[place + 1] : nil
      let isNumbered =
        before.map { $0.block == item.block - 1 && $0.marker.precedes(item.marker) } ?? false
        || after.map { $0.block == item.block + 1 && item.marker.precedes($0.marker) } ?? false
      guard item.marker.number == nil || isNumbered else { continue }
      blocks[item.block].role = .listItem
      blocks[item.block].level = 1 + min(item.indent / 2, 8)
      blocks[item.block].range.lower += item.marker.length
    }
    return blocks
  }
}
