import BitextCore

/// What the words of a line are, where all of them are a page's.
struct PageCover {
  private(set) var offers = 0
  private(set) var outside = 0
  private(set) var actions = 0
  private(set) var entries = 0
  private(set) var fillers = 0

  /// Nil where a word is left that a page's furniture has not.
  init?(_ line: LineShape) {
    let words = line.words
    guard 1...24 ~= words.count else { return nil }
    var index = 0
    while index < words.count {
      guard let length = take(line, at: index) else { return nil }
      index += length
    }
  }

  /// Counts what begins at a word and returns its length in words.
  private mutating func take(_ line: LineShape, at index: Int) -> Int? {
    let words = line.words
    let word = words[index]
    let isAction = PageWords.actions.contains(word.hash)
    let kinds: [PageWords] = [.offers, .outside, .pages]
    let found = kinds.map { $0.match(words, at: index) ?? 0 }
    if let longest = found.max(), longest > 0 {
      switch longest {
      case 1 where isAction: actions += 1
      case found[0]: offers += 1
      case found[1]: outside += 1
      default: entries += 1
      }
      return longest
    }
    if isAction {
      actions += 1
    } else if line.isLanguage(word) {
      entries += 1
    } else if word.isNumber || PageWords([.besideOffers, .aroundActions]).contains(word.hash) {
      fillers += 1
    } else {
      let humps = line.text.humps(of: word.range)
      guard humps.count > 1, humps.allSatisfy(isPageWord) else { return nil }
      actions += 1
    }
    return 1
  }

  private func isPageWord(_ word: LineShape.Word) -> Bool {
    word.isNumber || PageWords([.actions, .aroundActions]).contains(word.hash)
  }
}

extension LineShape {
  /// Whether a mark of breadcrumbs or menus is in it.
  var isParted: Bool {
    let line = text[range.offsets]
    return (Self.arrows + Self.bars).contains { line.contains($0) }
  }

  /// Whether a bar, a dot or the end of a line is in it.
  var hasParts: Bool {
    (range.lower..<range.upper).contains(where: isPartMark)
  }

  /// The stretches between bars, dots and line ends, each as a line of its own.
  var parts: [LineShape] {
    var parts: [LineShape] = []
    var start = range.lower
    var offset = range.lower
    while offset < range.upper {
      let end = text.scalarEnd(at: offset)
      if isPartMark(at: offset) {
        parts.append(part(TextRange(start, offset)))
        start = end
      }
      offset = end
    }
    parts.append(part(TextRange(start, range.upper)))
    return parts.filter { !$0.words.isEmpty }
  }

  private func part(_ range: TextRange) -> LineShape { LineShape(text, text.trimmed(range)) }

  /// Whether a line end, a bar or a dot between two parts begins at an offset.
  @inline(__always)
  private func isPartMark(at offset: Int) -> Bool {
    switch text[offset] {
    case 10, UInt8(ascii: "|"): true
    case 0xC2: text[offset...].starts(with: [0xC2, 0xB7])
    case 0xE2: text[offset...].starts(with: [0xE2, 0x80, 0xA2])
    case _: false
    }
  }

  /// "← Back", "Next: Configuration →": leads to the pages beside this one. A guillemet that
  /// ends a quotation is no arrow.
  var isPager: Bool {
    guard 1...16 ~= words.count, !endsSentence else { return false }
    let line = text[range.offsets]
    if line.dropFirst().contains("«".utf8), line.suffix(2).elementsEqual("»".utf8) { return false }
    return PageWords.neighbours.match(words) != nil
      && Self.pagerMarks.contains { line.starts(with: $0) || line.suffix($0.count) == $0[...] }
  }

  private static let pagerMarks = ["←", "→", "‹", "›", "«", "»", "⟵", "⟶"].map { Array($0.utf8) }
}
