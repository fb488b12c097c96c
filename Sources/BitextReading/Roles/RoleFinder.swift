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
  /// Where links stand, in the order of the text.
  var links: [TextRange] = []
  /// Whether the text is a whole page, as it was copied or saved, and not an article's own file.
  var isPage = true

  func roles(of paragraphs: [Block]) -> [Block] {
    var blocks = splitDatelines(
      splitCredits(isMarkedUp ? paragraphs : splitDates(paragraphs)))
    let shapes = blocks.map { LineShape(text, $0.range) }
    let kinds = shapes.map(PageLine.init)
    let zones = Zones(blocks, shapes, kinds)
    for index in blocks.indices {
      guard let kind = kinds[index] else { continue }
      let zone = zones.zone(of: index)
      let found: Role? =
        switch blocks[index].role {
        case .paragraph:
          role(of: kind, shapes[index], in: zone, before: kinds.element(after: index))
            ?? (zone != .middle && isEntry(index, of: kinds, in: blocks) ? .chrome : nil)
        case .listItem where kind == .ornament: .chrome
        case .listItem:
          zone != .middle && (kind == .offer || isEntry(index, of: kinds, in: blocks))
            ? .chrome : nil
        default: nil
        }
      if let found { (blocks[index].role, blocks[index].level) = (found, 0) }
    }
    clearContents(&blocks, shapes, kinds)
    clearLinkLists(&blocks, shapes, kinds)
    doubt(&blocks, shapes, kinds, zones)
    if isMarkedUp {
      clearSections(&blocks, shapes, kinds, in: zones.tail)
    } else {
      clearTail(&blocks, shapes, kinds, zones)
      clearSiteName(&blocks, shapes, kinds, zones)
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
    case .ornament, .readingTime, .offer: return .chrome
    case .credit: return .byline
    case .actions: return isOutside || shape.words.count > 1 ? .chrome : nil
    case .breadcrumb, .legal, .prompt, .invitation, .menu, .languages, .pager:
      return isOutside ? .chrome : nil
    case .section: return zone == .head ? .chrome : nil
    case .source: return isOutside || shape.words.count <= 6 && !shape.endsSentence ? .source : nil
    case .tags: return isOutside || !shape.endsSentence ? .tags : nil
    case .byline: return isOutside ? .byline : nil
    case .dateline: return isOutside ? .dateline : nil
    case .domain: return isOutside ? (next == .dateline ? .dateline : .source) : nil
    case .related(let labelled): return labelled || !shape.endsSentence ? .chrome : nil
    case .bracketed, .signature, .comments, .author, .imprint: return zone == .tail ? .chrome : nil
    case .menuEntry, .contents: return nil
    }
  }

  /// Whether a line is one of a menu that stands one page a line.
  private func isEntry(_ index: Int, of kinds: [PageLine?], in blocks: [Block]) -> Bool {
    guard kinds[index] == .menuEntry || kinds[index] == .menu else { return false }
    let isPart = { (place: Int) in
      blocks.indices.contains(place) && blocks[place].role != .heading
        && kinds[place]?.isMenuLike == true
    }
    if kinds[index] == .menu { return true }
    return isPart(index - 1) && (isPart(index + 1) || isPart(index - 2))
      || isPart(index + 1) && isPart(index + 2)
  }

  /// The name of the site, which stands over its menu.
  private func clearSiteName(
    _ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?], _ zones: Zones
  ) {
    let candidates = zones.head.filter { blocks[$0].role == .paragraph && shapes[$0].isTitleLike }
    guard candidates.count > 1, let first = candidates.first,
      !blocks[..<first].contains(where: { $0.role.isBody }), shapes[first].words.count <= 5,
      !shapes[first].endsSentence, let next = kinds.element(after: first),
      [.menu, .breadcrumb, .languages].contains(next)
    else { return }
    blocks[first].role = .chrome
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
    let lines = zones.head.filter { blocks[$0].role == .paragraph && shapes[$0].isTitleLike }
    let sure = lines.filter { !blocks[$0].isDoubtful }
    let candidates = sure.isEmpty ? lines : sure
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
}

extension [PageLine?] {
  fileprivate func element(after index: Int) -> PageLine? {
    index + 1 < count ? self[index + 1] : nil
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
