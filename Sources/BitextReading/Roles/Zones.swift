import BitextCore

/// Where the running text begins and ends.
struct Zones {
  enum Zone { case head, middle, tail }

  private(set) var head: Range<Int>
  private(set) var middle: Range<Int>
  private(set) var tail: Range<Int>

  init(_ blocks: [Block], _ shapes: [LineShape], _ kinds: [PageLine?]) {
    let isProse = { (index: Int) in
      blocks[index].role.isBody && shapes[index].isProse && kinds[index] == nil
    }
    let all = shapes.indices.filter(isProse)
    // What markup calls the lead stands among the lines over the article.
    let unnamed = all.filter { !blocks[$0].role.isNamed }
    let prose = unnamed.isEmpty ? all : unnamed
    var first = prose.first ?? shapes.count
    if prose.count > 1, first > 0, shapes[first].words.count <= 40,
      kinds[first + 1]?.standsOverText == true
    {
      first = prose[1]
    }
    var last = prose.last.map { $0 + 1 } ?? shapes.count
    if let end = Self.end(of: prose, shapes, kinds), end > first { last = end }
    head = 0..<first
    middle = first..<last
    tail = last..<shapes.count
  }

  /// The line that ends an article though sentences follow, which are few: a signature, a word
  /// about the author, comments.
  private static func end(
    of prose: [Int], _ shapes: [LineShape], _ kinds: [PageLine?]
  ) -> Int? {
    guard let start = prose.first else { return nil }
    var after = 0
    var before = 0
    for index in prose { before += shapes[index].words.count }
    let titles = kinds.contains(.comments) ? Set(shapes.map { $0.words.map(\.hash) }) : []
    var end: Int?
    for index in shapes.indices.reversed() where index > start {
      // "24 thoughts on" heads comments where a title follows, and else perhaps a part.
      let title = kinds[index] == .comments ? shapes[index].commentedTitle : nil
      let isKnown = title.map { titles.contains($0.map(\.hash)) } ?? true
      if kinds[index]?.endsText == true, isKnown { end = index }
      guard kinds[index] == nil else { continue }
      after += shapes[index].words.count
      if after > max(80, before / 4) { break }
    }
    return end
  }

  func zone(of index: Int) -> Zone {
    index < head.upperBound ? .head : index < middle.upperBound ? .middle : .tail
  }
}

extension Role {
  /// Whether only markup gives such a role to what stands around the running text.
  fileprivate var isNamed: Bool {
    switch self {
    case .title, .kicker, .lead, .caption: true
    default: false
    }
  }
}

extension PageLine {
  /// What stands between the lead and the text.
  fileprivate var standsOverText: Bool {
    switch self {
    case .byline, .credit, .dateline, .readingTime, .actions, .offer: true
    default: false
    }
  }

  var endsText: Bool {
    switch self {
    case .signature, .author, .comments: true
    default: false
    }
  }

  /// After it nothing is the article's.
  var endsArticle: Bool {
    switch self {
    case .ornament, .signature, .offer, .invitation, .actions, .menu, .pager, .source, .tags,
      .byline, .credit, .legal, .prompt, .bracketed, .related, .comments, .author, .imprint:
      true
    case .menuEntry, .languages, .breadcrumb, .section, .dateline, .domain, .readingTime,
      .contents, .caption:
      false
    }
  }

  /// Whether a line beside it that names one page of the site is part of the same menu.
  var isMenuLike: Bool {
    switch self {
    case .menu, .menuEntry, .languages, .breadcrumb, .actions, .offer, .invitation, .section: true
    default: false
    }
  }
}
