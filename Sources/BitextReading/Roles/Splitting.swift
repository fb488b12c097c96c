import BitextCore

extension RoleFinder {
  /// Parts the name of the translator from the end of the paragraph that it stands in.
  func splitCredits(_ paragraphs: [Block]) -> [Block] {
    paragraphs.flatMap { block -> [Block] in
      guard block.role == .paragraph,
        let start = LineShape(text, block.range).translatorsCreditStart
      else { return [block] }
      let before = text.trimmed(TextRange(block.range.lower, start))
      return [
        Block(block.role, before, level: block.level),
        Block(.byline, TextRange(start, block.range.upper)),
      ]
    }
  }

  /// Parts a date from the title that was copied onto the same line.
  func splitDates(_ paragraphs: [Block]) -> [Block] {
    var blocks: [Block] = []
    for (index, block) in paragraphs.enumerated() {
      guard index < 3, block.role == .paragraph,
        let end = LineShape(text, block.range).leadingDateEnd(
          isSentence: text.endsClause(block.range))
      else {
        blocks.append(block)
        continue
      }
      var start = end
      while start < block.range.upper, !text.isLetter(at: start) {
        start = text.scalarEnd(at: start)
      }
      guard start < block.range.upper, text.isCapital(at: start) else {
        blocks.append(block)
        continue
      }
      blocks.append(Block(.dateline, TextRange(block.range.lower, end)))
      blocks.append(Block(.paragraph, TextRange(start, block.range.upper)))
    }
    return blocks
  }

  /// Parts the place, the date and the agency from the sentence that an article begins with.
  func splitDatelines(_ paragraphs: [Block]) -> [Block] {
    var blocks = paragraphs
    for (index, block) in paragraphs.prefix(8).enumerated() where block.role == .paragraph {
      let shape = LineShape(text, block.range)
      guard shape.isProse, let end = shape.openingDatelineEnd else { continue }
      var start = end
      while start < block.range.upper, !text.isLetter(at: start), !text.opensQuotation(at: start) {
        start = text.scalarEnd(at: start)
      }
      guard start < block.range.upper else { break }
      blocks[index].range = TextRange(start, block.range.upper)
      blocks.insert(Block(.dateline, TextRange(block.range.lower, end)), at: index)
      break
    }
    return blocks
  }
}
