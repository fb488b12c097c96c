import BitextCore

/// Cuts the nodes of a page into blocks.
struct HTMLBlocks {
  let file: [UInt8]
  let nodes: [HTMLNode]
  let article: Article

  private var drafts: [Draft] = []
  private var inline: InlineText
  private var context = Context()
  /// The role that an inline element claims for the block, and whether text stands beside it.
  private var claim: Role?
  private var isClaimDisputed = false

  /// What an element's content inherits.
  private struct Context {
    var role = Role.paragraph
    var level = 0
    var listDepth = 0
    var isOutside = false
    /// Set by a class or property, which a paragraph inside does not undo.
    var isNamed = false
    var claim: Role?
  }

  init(file: [UInt8], nodes: [HTMLNode], article: Article) {
    self.file = file
    self.nodes = nodes
    self.article = article
    inline = InlineText(file: file)
  }

  mutating func cut() -> [Draft] {
    var open: [(end: Int, context: Context, isBlock: Bool)] = []
    var index = 0
    while index < nodes.count {
      while let last = open.last, last.end <= index { close(&open) }
      let node = nodes[index]
      if isDropped(index) {
        index = node.end
        continue
      }
      if node.element.isBlock { flush() }
      if node.element == .superscript, isRaised(node, at: index) {
        index = node.end
        continue
      }
      visit(node, at: index)
      if node.end > index + 1 {
        open.append((node.end, context, node.element.isBlock))
        context = inner(node, at: index)
      }
      index += 1
    }
    while !open.isEmpty { close(&open) }
    flush()
    return ordered
  }

  private mutating func close(_ open: inout [(end: Int, context: Context, isBlock: Bool)]) {
    guard let last = open.popLast() else { return }
    if last.isBlock { flush() }
    context = last.context
  }

  /// The drafts in the order of the file.
  ///
  /// Text that stands in a table but in none of its cells is moved out by the HTML standard, and
  /// gumbo's places of it overlap those of other text; readers see the file, so its order counts.
  private var ordered: [Draft] {
    let places = drafts.flatMap(\.pieces).map(\.file)
    if zip(places, places.dropFirst()).allSatisfy({ $0.upper <= $1.lower }) { return drafts }
    var pieces: [(piece: Piece, draft: Int)] = []
    for (index, draft) in drafts.enumerated() {
      pieces += draft.pieces.map { ($0, index) }
    }
    pieces.sort { ($0.piece.file, $0.draft) < ($1.piece.file, $1.draft) }
    var ordered: [Draft] = []
    var last = -1
    var end = 0
    for (piece, draft) in pieces {
      guard let piece = piece.clipped(from: end) else { continue }
      end = piece.file.upper
      if draft != last {
        ordered.append(Draft(drafts[draft].role, level: drafts[draft].level))
        last = draft
      }
      ordered[ordered.count - 1].pieces.append(piece)
    }
    return ordered
  }

  /// Reads figures above the line; false where they are plain text.
  private mutating func isRaised(_ node: HTMLNode, at index: Int) -> Bool {
    let inside = nodes[index..<node.end].filter { $0.element == .text }.map(\.file)
    guard let first = inside.first, let last = inside.last, node.file.count > 0 else {
      return false
    }
    let content = inside.flatMap { file[$0.offsets] }
    switch Superscript(content[...], behind: file[max(0, node.file.lower - 12)..<node.file.lower]) {
    case .power(let raised): inline.replace(first.union(last), by: raised)
    case .note: break
    case .text: return false
    }
    return true
  }

  private func isDropped(_ index: Int) -> Bool {
    let node = nodes[index]
    return node.element == .dropped || node.marks.contains(.hidden)
      || (node.marks.contains(.silent) && node.element == .inline)
  }

  private mutating func visit(_ node: HTMLNode, at index: Int) {
    switch node.element {
    case .text:
      if node.file.offsets.contains(where: { file.isLetter(at: $0) }) {
        claim = claim ?? context.claim
        if context.claim == nil { isClaimDisputed = true }
      }
      inline.append(node.file, isPreformatted: context.role == .code)
    case .lineBreak: if inline.breakLine(node.file) { flush() }
    case .image: inline.alternative = inline.alternative ?? node.alternative
    default: break
    }
  }

  private func inner(_ node: HTMLNode, at index: Int) -> Context {
    var inner = context
    if index == article.title {
      return Context(role: .title, isNamed: true)
    }
    inner.isOutside = context.isOutside || article.isChrome[index] || isOutside(index)
    switch node.element {
    case .heading(let level):
      if !context.isNamed { (inner.role, inner.level) = (.heading, level) }
    case .list: inner.listDepth += 1
    case .listItem: (inner.role, inner.level) = (.listItem, max(1, inner.listDepth))
    case .cell: (inner.role, inner.level) = (.tableCell, 0)
    case .quotation: (inner.role, inner.level) = (.quotation, 0)
    case .caption: (inner.role, inner.level) = (.caption, 0)
    case .code: (inner.role, inner.level) = (.code, 0)
    case .paragraph where context.role == .tableCell: inner.role = .paragraph
    default: break
    }
    guard let role = named(node, at: index) else { return inner }
    if !node.element.isBlock {
      inner.claim = role
    } else {
      inner.role = role
      inner.level = 0
      inner.isNamed = true
    }
    return inner
  }

  private func isOutside(_ index: Int) -> Bool {
    !article.content.contains(index) && nodes[index].end <= article.content.lowerBound
      || index >= article.content.upperBound
  }

  /// The role that a class or property claims, where the text is as short as such text is.
  private func named(_ node: HTMLNode, at index: Int) -> Role? {
    if context.isNamed || context.claim != nil { return nil }
    if node.element == .time { return .dateline }
    let claims: [(HTMLMarks, Role, Int)] = [
      (.byline, .byline, 200), (.dateline, .dateline, 120), (.kicker, .kicker, 120),
      (.lead, .lead, 1500), (.caption, .caption, 600), (.tags, .tags, 400), (.source, .source, 200),
    ]
    guard let claim = claims.first(where: { node.marks.contains($0.0) }) else { return nil }
    var length = 0
    for inside in nodes[index..<node.end] {
      if case .heading = inside.element { return nil }
      if inside.element == .text { length += inside.file.count }
      if length > claim.2 { return nil }
    }
    return claim.1
  }

  private mutating func flush() {
    let claimed = isClaimDisputed ? nil : claim
    (claim, isClaimDisputed) = (nil, false)
    let role = claimed ?? context.role
    var draft = Draft(role, level: role == context.role ? context.level : 0)
    draft.pieces = inline.take()
    if draft.pieces.isEmpty, let caption = inline.takeAlternative() {
      draft = Draft(.caption, pieces: caption)
    }
    inline.alternative = nil
    if context.isOutside { (draft.role, draft.level) = (.chrome, 0) }
    if !draft.pieces.isEmpty { drafts.append(draft) }
  }
}
