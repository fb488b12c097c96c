import BitextCore

/// Tells the roles of the paragraphs of a page that was copied as plain text.
///
/// What a line looks like raises a suspicion (`PageLine`), where it stands decides: before the
/// first and after the last paragraph of running text is where a page has its furniture. In
/// doubt a line in the midst of the article is the article's.
struct RoleFinder {
  let text: [UInt8]
  /// Whether markup has told titles and headings already.
  var isMarkedUp = false

  func roles(of paragraphs: [Block]) -> [Block] {
    var blocks = isMarkedUp ? paragraphs : splitDates(paragraphs)
    let shapes = blocks.map { LineShape(text, $0.range) }
    let kinds = shapes.map(PageLine.init)
    let zones = Zones(blocks, shapes, kinds)
    for index in blocks.indices where blocks[index].role == .paragraph {
      guard let kind = kinds[index] else { continue }
      let next = index + 1 < kinds.count ? kinds[index + 1] : nil
      if let role = role(of: kind, shapes[index], in: zones.zone(of: index), before: next) {
        blocks[index].role = role
      }
    }
    if !isMarkedUp {
      clearTail(&blocks, shapes, kinds, zones)
      nameHead(&blocks, shapes, zones)
      nameHeadings(&blocks, shapes, zones)
    }
    return blocks
  }

  private func role(
    of kind: PageLine, _ shape: LineShape, in zone: Zones.Zone, before next: PageLine?
  ) -> Role? {
    let isOutside = zone != .middle
    switch kind {
    case .caption: return .caption
    case .readingTime: return .chrome
    case .actions: return isOutside || shape.words.count > 1 ? .chrome : nil
    case .breadcrumb, .legal, .prompt: return isOutside ? .chrome : nil
    case .section: return zone == .head ? .chrome : nil
    case .source: return isOutside || shape.words.count <= 6 && !shape.endsSentence ? .source : nil
    case .tags: return isOutside || !shape.endsSentence ? .tags : nil
    case .byline: return isOutside ? .byline : nil
    case .dateline: return isOutside ? .dateline : nil
    case .domain: return isOutside ? (next == .dateline ? .dateline : .source) : nil
    case .related(let labelled): return labelled || !shape.endsSentence ? .chrome : nil
    case .bracketed: return zone == .tail ? .chrome : nil
    }
  }

  /// After the first mark of the article's end, whatever has no other role is the page's.
  private func clearTail(
    _ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?], _ zones: Zones
  ) {
    guard let end = zones.tail.first(where: { kinds[$0]?.endsArticle ?? false }) else { return }
    for index in end..<blocks.count where blocks[index].role == .paragraph {
      blocks[index].role = .chrome
    }
  }

  /// Finds title and kicker among the lines before the first paragraph.
  private func nameHead(_ blocks: inout [Block], _ shapes: [LineShape], _ zones: Zones) {
    let candidates = zones.head.filter { blocks[$0].role == .paragraph && shapes[$0].isTitleLike }
    guard let first = candidates.first else { return }
    var title = first
    if candidates.count > 1, candidates[1] == first + 1,
      shapes[first].isKicker(of: shapes[first + 1])
    {
      blocks[first].role = .kicker
      title = first + 1
    }
    blocks[title].role = .title
    for index in candidates where index > title {
      blocks[index].role = shapes[index].endsSentence ? .lead : .heading
      blocks[index].level = blocks[index].role == .heading ? 2 : 0
    }
  }

  private func nameHeadings(_ blocks: inout [Block], _ shapes: [LineShape], _ zones: Zones) {
    for index in zones.middle.dropLast() where blocks[index].role == .paragraph {
      guard shapes[index].isHeadingLike, shapes[index + 1].isProse else { continue }
      blocks[index].role = .heading
      blocks[index].level = 2
    }
  }

  /// Parts a date from the title that was copied onto the same line.
  private func splitDates(_ paragraphs: [Block]) -> [Block] {
    var blocks: [Block] = []
    for (index, block) in paragraphs.enumerated() {
      guard index < 3, block.role == .paragraph, !text.endsSentence(block.range),
        let end = LineShape(text, block.range).leadingDateEnd
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
}

/// Where the running text begins and ends.
private struct Zones {
  enum Zone { case head, middle, tail }

  let head: Range<Int>
  let middle: Range<Int>
  let tail: Range<Int>

  init(_ blocks: [Block], _ shapes: [LineShape], _ kinds: [PageLine?]) {
    let prose = shapes.indices.filter {
      blocks[$0].role.isBody && shapes[$0].isProse && kinds[$0] == nil
    }
    let first = prose.first ?? shapes.count
    let last = prose.last.map { $0 + 1 } ?? shapes.count
    head = 0..<first
    middle = first..<last
    tail = last..<shapes.count
  }

  func zone(of index: Int) -> Zone {
    index < head.upperBound ? .head : index < middle.upperBound ? .middle : .tail
  }
}

extension PageLine {
  fileprivate var endsArticle: Bool {
    switch self {
    case .actions, .source, .tags, .byline, .legal, .prompt, .bracketed, .related: true
    case .breadcrumb, .section, .dateline, .domain, .readingTime, .caption: false
    }
  }
}

extension LineShape {
  fileprivate var isTitleLike: Bool { 1...25 ~= words.count }

  fileprivate func isKicker(of title: LineShape) -> Bool {
    words.count <= 4 && !endsSentence && title.words.count > words.count
  }

  fileprivate var isHeadingLike: Bool {
    1...12 ~= words.count && !endsSentence
  }
}
