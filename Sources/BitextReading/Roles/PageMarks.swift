import BitextCore

extension LineShape {
  /// The stretches between the marks of a breadcrumb or a menu.
  ///
  /// An arrow is a mark where a blank follows it; bars, dots and slashes need blanks on both
  /// sides and a second of their kind, since a title may have one.
  var breadcrumbSteps: [TextRange] {
    var steps: [TextRange] = []
    var start = range.lower
    var weakMarks = 0
    var strongMarks = 0
    var offset = range.lower
    while offset < range.upper {
      let end = text.scalarEnd(at: offset)
      let mark = Array(text[offset..<end])
      let isFollowed = end < range.upper && text.isBlank(at: end)
      let isPreceded = offset > range.lower && text.isBlank(before: offset)
      let isStrong = isFollowed && offset > range.lower && Self.arrows.contains(mark)
      let isWeak = isFollowed && isPreceded && Self.bars.contains(mark)
      if isStrong || isWeak {
        strongMarks += isStrong ? 1 : 0
        weakMarks += isWeak ? 1 : 0
        steps.append(TextRange(start, offset))
        start = end
      }
      offset = end
    }
    steps.append(TextRange(start, range.upper))
    return strongMarks > 0 || weakMarks > 1 ? steps : [range]
  }

  static let arrows = [">", "»", "›", "→"].map { Array($0.utf8) }
  static let bars = ["|", "/", "·", "•"].map { Array($0.utf8) }

  /// Whether the line is a domain, with or without a bar beside it.
  var isDomain: Bool {
    let chunks = chunks.filter { $0.count > 1 || text.isLetter(at: $0.lower) }
    return chunks.count == 1 && isDomain(chunks[0])
  }

  /// The stretches between blanks.
  var chunks: [TextRange] {
    var chunks: [TextRange] = []
    var start = range.lower
    var offset = range.lower
    while offset < range.upper {
      let end = text.scalarEnd(at: offset)
      if text.isBlank(at: offset) {
        if offset > start { chunks.append(TextRange(start, offset)) }
        start = end
      }
      offset = end
    }
    if range.upper > start { chunks.append(TextRange(start, range.upper)) }
    return chunks
  }

  func isDomain(_ chunk: TextRange) -> Bool {
    let labels = text[chunk.offsets].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, let top = labels.last, 2...13 ~= top.count else { return false }
    return top.allSatisfy { $0.isASCIILetter }
      && labels.allSatisfy { label in
        !label.isEmpty
          && label.allSatisfy { $0.isASCIILetter || $0.isDigit || $0 == 0x2D }
      }
  }
}
