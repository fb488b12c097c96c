import BitextCore

extension RoleFinder {
  /// Sets apart the list of a page's own headings, "On this page", with the line over it.
  func clearContents(_ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?]) {
    guard kinds.contains(.contents) else { return }
    let headings = Set(
      blocks.indices.filter { blocks[$0].role != .listItem && shapes[$0].isEntry }
        .map { shapes[$0].content })
    var index = 0
    while index < blocks.count {
      defer { index += 1 }
      guard kinds[index] == .contents else { continue }
      let items = blocks.indices.suffix(from: index + 1).prefix {
        blocks[$0].role == .listItem && shapes[$0].isEntry
      }
      guard !items.isEmpty else { continue }
      let found = items.count { headings.contains(shapes[$0].content) }
      guard found * 2 >= items.count else { continue }
      for place in index..<items.upperBound {
        (blocks[place].role, blocks[place].level) = (.chrome, 0)
      }
      index = items.upperBound - 1
    }
  }

  /// Sets apart what stands under a heading that only pages have, up to the next heading.
  func clearSections(
    _ blocks: inout [Block], _ shapes: [LineShape], _ kinds: [PageLine?], in tail: Range<Int>
  ) {
    var isCleared = false
    for index in tail {
      if blocks[index].role == .heading {
        let isFurther = PageWords.further.match(shapes[index].words) != nil
        isCleared = !isFurther && kinds[index]?.headsPage == true
      } else if kinds[index]?.endsText == true {
        isCleared = true
      }
      if isCleared, blocks[index].role.isBody {
        (blocks[index].role, blocks[index].level) = (.chrome, 0)
      }
    }
  }
}

extension LineShape {
  fileprivate var isEntry: Bool { 1...14 ~= words.count }

  /// The words without a number before them.
  fileprivate var content: [UInt64] { words.drop(while: \.isNumber).map(\.hash) }
}

extension PageLine {
  fileprivate var headsPage: Bool {
    switch self {
    case .offer, .related, .comments, .author: true
    default: false
    }
  }
}
