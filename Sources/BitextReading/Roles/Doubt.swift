import BitextCore

extension RoleFinder {
  /// Marks what may be the page's though nothing on this side proves it.
  func doubt(
    _ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?], _ zones: Zones
  ) {
    let share = pageShare(of: blocks, shapes)
    var isAfterRelated = false
    let contacts = isPage ? zones.tail.filter { shapes[$0].isContact } : []
    for index in blocks.indices {
      let (shape, kind) = (shapes[index], kinds[index])
      let isTitleLike = 1...20 ~= shape.words.count && !shape.endsSentence
      isAfterRelated = kind.map(\.isRelated) ?? (isAfterRelated && isTitleLike)
      switch blocks[index].role {
      case .paragraph, .listItem, .quotation:
        let isOutside = zones.zone(of: index) != .middle
        blocks[index].isDoubtful =
          isPage
          && (isAfterRelated || kind?.isDoubt == true || kind == .menuEntry && isOutside
            || isAboutPage(shape, amid: share) || isLinked(blocks[index])
            || zones.zone(of: index) == .head && shape.isSiteRow
            || contacts.contains { $0 == index || isTitleLike && 1...3 ~= $0 - index })
          || isNotice(shape, at: index, of: blocks, zones)
      case .caption:
        // Descriptions of a few words come and go with the pictures.
        blocks[index].isDoubtful = !isMarkedUp || shape.words.count < Self.fullCaption
      case .title:
        // Front matter names the page; where the text has a heading of its own, that is the title.
        blocks[index].isDoubtful =
          isMarkedUp && blocks.contains { $0.role == .heading && $0.level == 1 }
      default: break
      }
    }
  }

  /// A caption of so many words tells more than what is seen.
  private static let fullCaption = 6

  private func isAboutPage(_ shape: LineShape, amid share: Double) -> Bool {
    guard 1...60 ~= shape.words.count else { return false }
    return PageShare(shape).isPages(amid: share) || shape.isLabelledTitle
  }

  /// How much of what the running text says is about pages: there are articles about newsletters.
  private func pageShare(of blocks: [Block], _ shapes: [LineShape]) -> Double {
    var (content, subjects) = (0, 0)
    for (block, shape) in zip(blocks, shapes) where block.role.isBody && shape.isProse {
      let share = PageShare(shape)
      content += share.content
      subjects += share.subjects
    }
    return content > 40 ? min(0.1, Double(subjects) / Double(content)) : 0
  }

  /// A notice about the translation stands before or after the article, or in brackets.
  private func isNotice(
    _ shape: LineShape, at index: Int, of blocks: [Block], _ zones: Zones
  ) -> Bool {
    guard !shape.words.isEmpty else { return false }
    let isAtEnd =
      index < zones.middle.lowerBound + 1 || index + 2 >= zones.middle.upperBound
      || index + 2 >= blocks.count
    return (isAtEnd || isBracketed(shape)) && PageShare(shape).isOfRendering
  }

  private func isBracketed(_ shape: LineShape) -> Bool {
    shape.begins(with: "(") || shape.begins(with: "[")
  }

  /// Whether all that a block says is one link or a row of them.
  func isLinked(_ block: Block) -> Bool {
    guard block.role == .paragraph || block.role == .listItem else { return false }
    var offset = block.range.lower
    let first = links.partitionPoint { $0.upper > block.range.lower }
    guard first < links.count, links[first].lower < block.range.upper else { return false }
    for link in links[first...] {
      if link.lower >= block.range.upper { break }
      if hasLetters(offset, link.lower) { return false }
      offset = max(offset, link.upper)
    }
    return !hasLetters(offset, block.range.upper)
  }

  private func hasLetters(_ start: Int, _ end: Int) -> Bool {
    start < end && !text.words(in: TextRange(start, end)).isEmpty
  }

  /// Sets a list of links to other articles apart, with the line that introduces it.
  func clearLinkLists(_ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?]) {
    for index in blocks.indices where kinds[index]?.isRelated == true {
      guard PageWords.further.match(shapes[index].words) == nil else { continue }
      let list = blocks.indices.suffix(from: index + 1).prefix {
        blocks[$0].role == .listItem && isLinked(blocks[$0])
      }
      guard !list.isEmpty else { continue }
      for place in index..<list.upperBound {
        (blocks[place].role, blocks[place].level) = (.chrome, 0)
      }
    }
  }
}

extension PageLine {
  fileprivate var isRelated: Bool { if case .related = self { true } else { false } }

  /// What its looks make the page's, though an article may say it as well.
  fileprivate var isDoubt: Bool {
    switch self {
    case .offer, .invitation, .actions, .menu, .languages, .pager, .breadcrumb, .section, .source,
      .tags, .byline, .credit, .dateline, .domain, .readingTime, .related, .author, .legal,
      .imprint, .prompt, .ornament, .signature, .caption:
      true
    case .menuEntry, .comments, .contents, .bracketed: false
    }
  }
}

extension LineShape {
  /// The site's name and what it files the article under, with bars between them.
  fileprivate var isSiteRow: Bool {
    guard words.count <= 20, hasParts else { return false }
    let kinds = parts.map(PageLine.init)
    return kinds.count > 1
      && kinds.contains { kind in
        switch kind {
        case .dateline, .section, .menu, .menuEntry, .breadcrumb, .domain, .byline: true
        default: false
        }
      }
  }

  /// An address by which somebody is reached: a mailbox, or the many figures of a telephone.
  fileprivate var isContact: Bool {
    guard 1...40 ~= words.count else { return false }
    let line = text[range.offsets]
    return chunks.contains { chunk in
      let parts = text[chunk.offsets].split(separator: UInt8(ascii: "@"))
      return parts.count == 2 && parts[1].contains(UInt8(ascii: "."))
    } || line.contains(UInt8(ascii: "+")) && line.count(where: \.isDigit) >= 8
  }

  /// "Our reading tip: The last ferryman", a label that talks of pages and what no sentence is.
  fileprivate var isLabelledTitle: Bool {
    guard !endsSentence, words.count <= 24,
      let colon = text[range.offsets].firstIndex(of: UInt8(ascii: ":"))
    else { return false }
    let label = LineShape(text, text.trimmed(TextRange(range.lower, colon)))
    return 1...8 ~= label.words.count && PageShare(label).isWhole
  }
}
