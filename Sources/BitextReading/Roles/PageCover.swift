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
    let found = [
      PageOffers.plain.match(words, at: index), PageOffers.outside.match(words, at: index),
      MenuWords.entries.match(words, at: index),
    ].map { $0 ?? 0 }
    let word = words[index]
    if let longest = found.max(), longest > 0 {
      let isAction = longest == 1 && PageWords.actions.contains(word.hash)
      switch longest {
      case _ where isAction: actions += 1
      case found[0]: offers += 1
      case found[1]: outside += 1
      default: entries += 1
      }
      return longest
    }
    if PageWords.actions.contains(word.hash) {
      actions += 1
    } else if line.isLanguage(word) {
      entries += 1
    } else if word.isNumber || PageOffers.fillers.contains(word.hash)
      || PageWords.actionFillers.contains(word.hash)
    {
      fillers += 1
    } else {
      let humps = line.text.humps(of: word.range)
      guard humps.count > 1, humps.allSatisfy(isPageWord) else { return nil }
      actions += 1
    }
    return 1
  }

  private func isPageWord(_ word: LineShape.Word) -> Bool {
    PageWords.actions.contains(word.hash) || PageWords.actionFillers.contains(word.hash)
      || word.isNumber
  }
}

extension LineShape {
  /// Whether a word is a language by its own name, or by its code in capitals.
  func isLanguage(_ word: Word) -> Bool {
    if MenuWords.languages.contains(word.hash) { return true }
    return MenuWords.codes.contains(word.hash)
      && text[word.range.offsets].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// "DE | EN", "Deutsch English", and with the name of the site before it: "Salzmuseum EN FR".
  var isLanguageSwitch: Bool {
    guard 1...12 ~= words.count else { return false }
    let count = words.reversed().prefix(while: isLanguage).count
    if count == words.count {
      return count > 1 || MenuWords.languages.contains(words[0].hash)
    }
    let choices = words.suffix(count)
    return count > 1 && words.count - count <= 5 && Set(choices.map(\.hash)).count == count
      && choices.contains {
        MenuWords.ownCodes.contains($0.hash) || MenuWords.languages.contains($0.hash)
      }
  }

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

  /// "← Back", "Next: Configuration →": leads to the pages beside this one.
  var isPager: Bool {
    guard 1...16 ~= words.count, !endsSentence else { return false }
    let line = text[range.offsets]
    return PageOffers.neighbours.match(words) != nil
      && Self.pagerMarks.contains { line.starts(with: $0) || line.suffix($0.count) == $0[...] }
  }

  private static let pagerMarks = ["←", "→", "‹", "›", "«", "»", "⟵", "⟶"].map { Array($0.utf8) }
}
