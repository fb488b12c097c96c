import BitextCore

/// Reads the text of one Markdown block.
///
/// cmark's inline nodes say what comes next, and this finds it in the bytes, passing over the
/// markup between: cmark's own columns are wrong after a line break or a link definition.
struct MarkdownInline {
  private let bytes: [UInt8]
  private let start: Int
  private let end: Int
  private let quotes: Int
  private var offset: Int
  private var images = 0
  /// Whether what is read stands above the line and has been said, or says nothing.
  private var isRaised = false
  private var autolinks: [Bool] = []
  private var open = OpenMarks()
  private var entities = EntityDecoder()

  private(set) var pieces: [Piece] = []
  /// The alternative text of images.
  private(set) var alternative: [Piece] = []
  private(set) var hasText = false
  /// Links and inline code.
  var marks: InlineMarks { open.marks }

  init(_ bytes: [UInt8], _ range: TextRange, quotes: Int) {
    self.bytes = bytes
    self.quotes = quotes
    start = range.lower
    offset = range.lower
    end = range.upper
  }

  mutating func read(_ nodes: ArraySlice<MarkdownNode>, isItem: Bool) {
    skipHeadingMarks()
    if let first = nodes.first { skipDefinitions(before: first) }
    skipBlanks()
    var isFirst = isItem
    for node in nodes {
      switch node.kind {
      case .text:
        let box = isFirst ? taskLength(node.literal) : 0
        offset += box
        text(node.literal[box...])
      case .softBreak, .lineBreak: lineBreak()
      case .codeSpan: code()
      case .inlineHTML: tag(node.literal)
      case .emphasis: skip(while: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }, most: 1)
      case .strong: skip(while: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }, most: 2)
      case .strikethrough: skip(while: { $0 == UInt8(ascii: "~") }, most: 2)
      case .image:
        if node.isEntering { images += 1 }
        link(isEntering: node.isEntering)
        if !node.isEntering { images -= 1 }
      case .link:
        if !node.isEntering { open.closeLink(at: offset) }
        link(isEntering: node.isEntering)
        if node.isEntering { open.openLink(to: node.literal, at: offset) }
      default: break
      }
      isFirst = false
    }
  }

  private mutating func add(_ piece: Piece) {
    if isRaised { return }
    if images > 0 { return alternative.join(piece) }
    if !hasText { hasText = !isBlank(piece) }
    pieces.join(piece)
  }

  private func isBlank(_ piece: Piece) -> Bool {
    guard case .copied(let range) = piece else { return false }
    return range.offsets.allSatisfy { bytes[$0] <= 0x20 }
  }

  /// Copies what a text node says, undoing escapes and character references.
  private mutating func text(_ literal: ArraySlice<UInt8>) {
    var rest = literal
    while let next = rest.first {
      guard offset < end else {
        add(.decoded(Array(rest), from: TextRange(max(start, end - 1), end)))
        return
      }
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\\"), offset + 1 < end, bytes[offset + 1].isPunctuation,
        bytes[offset + 1] == next
      {
        offset += 1
        copyOne(&rest)
      } else if byte == UInt8(ascii: "&"),
        let found = entities.decode(bytes, at: offset, before: end), rest.starts(with: found.bytes)
      {
        add(.decoded(found.bytes, from: TextRange(offset, found.end)))
        offset = found.end
        rest = rest.dropFirst(found.bytes.count)
      } else if byte == next {
        copyOne(&rest)
      } else if let found = resynchronised(rest) {
        offset = found
      } else {
        // Lost, which must not lose words: they stand for what is left of the block.
        add(.decoded(Array(rest), from: TextRange(offset, end)))
        offset = end
        return
      }
    }
  }

  private mutating func copyOne(_ rest: inout ArraySlice<UInt8>) {
    add(.copied(TextRange(offset, offset + 1)))
    offset += 1
    rest = rest.dropFirst()
  }

  /// Where the text goes on, if markup that was not foreseen stands before it.
  private func resynchronised(_ rest: ArraySlice<UInt8>) -> Int? {
    bytes.offset(of: Array(rest.prefix(12)), from: offset, to: min(end, offset + 4096))
  }

  private mutating func lineBreak() {
    while offset < end, bytes[offset] != 10, bytes[offset] != 13 { offset += 1 }
    let start = offset
    if offset < end, bytes[offset] == 13 { offset += 1 }
    if offset < end, bytes[offset] == 10 { offset += 1 }
    add(.copied(TextRange(start, offset)))
    offset = bytes.skipPrefix(from: offset, to: end, quotes: quotes)
  }

  /// Copies what stands between two equal runs of backticks.
  private mutating func code() {
    guard let opening = bytes[offset..<end].firstIndex(of: UInt8(ascii: "`")) else { return }
    offset = opening
    let length = skip(while: { $0 == UInt8(ascii: "`") }, most: .max)
    let first = offset
    var start = offset
    while offset < end {
      let stop = offset
      let run = skip(while: { $0 == UInt8(ascii: "`") }, most: .max)
      if run == length {
        add(.copied(TextRange(start, stop)))
        open.addCode(TextRange(first, stop))
        return
      }
      guard run == 0 else { continue }
      if bytes[offset] == 10 {
        add(.copied(TextRange(start, offset + 1)))
        offset = bytes.skipPrefix(from: offset + 1, to: end, quotes: quotes)
        start = offset
      } else {
        offset += 1
      }
    }
  }

  /// Passes over an HTML tag; a line break becomes one.
  private mutating func tag(_ literal: [UInt8]) {
    let start = offset
    for byte in literal {
      guard offset < end else { break }
      if bytes[offset] == 13 { offset += 1 }
      if offset < end, bytes[offset] == byte { offset += 1 }
      if byte == 10 { offset = bytes.skipPrefix(from: offset, to: end, quotes: quotes) }
    }
    open.pass(tag: literal, at: TextRange(start, offset))
    if literal.starts(with: "<sup".utf8) { raise(behind: start) }
    if literal.starts(with: "</sup".utf8) { isRaised = false }
    if WordFolding.folded(literal.prefix(3)).elementsEqual("<br".utf8) {
      add(.decoded([10], from: TextRange(start, offset)))
    }
  }

  /// Reads the figures of `<sup>`, which ends before the offset, and passes over their nodes.
  private mutating func raise(behind tag: Int) {
    guard let close = bytes.offset(of: Array("</sup".utf8), from: offset, to: end) else { return }
    let content = bytes[offset..<close]
    switch Superscript(content.withoutTags[...], behind: bytes[start..<tag]) {
    case .power(let raised): add(.decoded(raised, from: TextRange(offset, close)))
    case .note: break
    case .text: return
    }
    isRaised = true
  }

  private mutating func link(isEntering: Bool) {
    guard offset < end else { return }
    if isEntering {
      skip(while: { $0 == UInt8(ascii: "!") }, most: 1)
      autolinks.append(offset < end && bytes[offset] == UInt8(ascii: "<"))
      offset = min(offset + 1, end)
    } else if autolinks.popLast() == true {
      skip(while: { $0 == UInt8(ascii: ">") }, most: 1)
    } else {
      offset = bytes.linkEnd(from: offset, to: end)
    }
  }

  private mutating func skipHeadingMarks() {
    let start = offset
    skip(while: { $0 == UInt8(ascii: "#") }, most: 6)
    if offset > start, offset < end, bytes[offset] > 0x20 { offset = start }
  }

  private mutating func skipBlanks() { skip(while: { $0 <= 0x20 && $0 > 1 }, most: .max) }

  /// Passes over link definitions, which cmark has taken away from the start of the paragraph.
  private mutating func skipDefinitions(before first: MarkdownNode) {
    while offset < end, bytes[offset] == UInt8(ascii: "["),
      let close = bytes[offset..<end].firstIndex(of: UInt8(ascii: "]")), close + 1 < end,
      bytes[close + 1] == UInt8(ascii: ":"),
      !bytes[(offset + 1)..<close].contains(UInt8(ascii: "[")),
      !first.literal.starts(with: bytes[offset...close])
    {
      skipLine()
      let isTitle =
        offset < end && [0x22, 0x27, 0x28].contains(bytes[offset])
        && first.literal.first != bytes[offset]
      if isTitle { skipLine() }
    }
  }

  private mutating func skipLine() {
    let newline = bytes[offset..<end].firstIndex { $0 == 10 || $0 == 13 }
    offset = bytes.skipPrefix(from: newline.map { $0 + 1 } ?? end, to: end, quotes: quotes)
    if offset < end, bytes[offset] == 10 { offset += 1 }
    skipBlanks()
  }

  /// The length of a task's box, `[ ] ` or `[x] `.
  private func taskLength(_ literal: [UInt8]) -> Int {
    literal.count > 3 && literal[0] == 0x5B && literal[2] == 0x5D && literal[3] == 0x20
      && [0x20, 0x78, 0x58].contains(literal[1]) ? 4 : 0
  }

  @discardableResult
  private mutating func skip(while isMark: (UInt8) -> Bool, most: Int) -> Int {
    let start = offset
    while offset < end, offset - start < most, isMark(bytes[offset]) { offset += 1 }
    return offset - start
  }
}

extension ArraySlice<UInt8> {
  /// The bytes between tags.
  fileprivate var withoutTags: [UInt8] {
    var isTag = false
    return filter { byte in
      if byte == UInt8(ascii: "<") { isTag = true }
      defer { if byte == UInt8(ascii: ">") { isTag = false } }
      return !isTag
    }
  }
}

extension UInt8 {
  fileprivate var isPunctuation: Bool {
    switch self {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
