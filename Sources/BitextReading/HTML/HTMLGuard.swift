import BitextCore

/// Turns away pages on which a tree parser would run out of time.
///
/// Gumbo looks through all open elements at a tag, compares an attribute with all before it, and
/// opens unclosed formatting anew in every block. No page that people write comes near these
/// limits.
struct HTMLGuard {
  private static let depthLimit = 512
  private static let attributeLimit = 2000
  private static let reopenedLimit = 1_000_000
  /// Open elements, summed over all tags.
  private static let workLimit = 400_000_000

  private let file: [UInt8]
  private let end: Int
  private var offset: Int
  private var open: [UInt64: Int] = [:]
  private var depth = 0
  private var formatting = 0
  private var reopened = 0
  private var work = 0

  static func check(_ file: [UInt8], in range: TextRange) throws(Complaint) {
    var guardian = HTMLGuard(file, range)
    try guardian.run()
  }

  private init(_ file: [UInt8], _ range: TextRange) {
    self.file = file
    offset = range.lower
    end = range.upper
  }

  private mutating func run() throws(Complaint) {
    while let start = file[offset..<end].firstIndex(of: UInt8(ascii: "<")) {
      offset = start + 1
      guard offset < end else { return }
      if file[offset] == UInt8(ascii: "!") {
        skipDeclaration()
      } else if file[offset] == UInt8(ascii: "/") {
        offset += 1
        let name = name()
        try skipAttributes(of: start)
        close(name)
      } else if file[offset].isASCIILetter {
        try openTag(at: start)
      }
    }
  }

  private mutating func openTag(at start: Int) throws(Complaint) {
    let name = name()
    try skipAttributes(of: start)
    work += depth
    guard work <= Self.workLimit else {
      throw Complaint("too many elements, too deeply nested, at byte \(start), expected a page")
    }
    let isSelfClosed =
      file[offset - 1] == UInt8(ascii: ">") && file[offset - 2] == UInt8(ascii: "/")
    if Self.raw.contains(name) { return skipRaw(name) }
    if Self.shallow.contains(name) || (isSelfClosed && !Self.formats.contains(name)) {
      return try reopen(at: start)
    }
    open[name, default: 0] += 1
    depth += 1
    if Self.formats.contains(name) { formatting += 1 } else { try reopen(at: start) }
    guard depth <= Self.depthLimit else {
      throw Complaint(
        "elements nested more than \(Self.depthLimit) deep at byte \(start), expected a page")
    }
  }

  private mutating func reopen(at start: Int) throws(Complaint) {
    reopened += formatting
    guard reopened <= Self.reopenedLimit else {
      throw Complaint("too much unclosed formatting at byte \(start), expected a page")
    }
  }

  private mutating func close(_ name: UInt64) {
    guard let count = open[name], count > 0 else { return }
    open[name] = count - 1
    depth -= 1
    if Self.formats.contains(name) { formatting -= 1 }
  }

  private mutating func name() -> UInt64 {
    let start = offset
    while offset < end, file[offset] > 0x20, file[offset] != UInt8(ascii: ">"),
      file[offset] != UInt8(ascii: "/")
    {
      offset += 1
    }
    return WordHash.hash(file[start..<offset].lazy.map { $0.foldedASCII })
  }

  private enum TagState {
    case beforeName, name, afterName, beforeValue
    case quoted(UInt8)
    case unquoted
  }

  /// Moves past the tag's end as the HTML standard's tokenizer does: only a quote that opens a
  /// value hides a `>`.
  private mutating func skipAttributes(of start: Int) throws(Complaint) {
    var state = TagState.beforeName
    var attributes = 0
    while offset < end {
      let byte = file[offset]
      offset += 1
      if case .quoted(let quote) = state {
        if byte == quote { state = .beforeName }
        continue
      }
      if byte == UInt8(ascii: ">") { return }
      switch state {
      case .beforeName where byte > 0x20 && byte != UInt8(ascii: "/"):
        state = .name
        attributes += 1
      case .name, .afterName:
        if byte == UInt8(ascii: "=") {
          state = .beforeValue
        } else if byte == UInt8(ascii: "/") {
          state = .beforeName
        } else if byte <= 0x20 {
          state = .afterName
        } else if case .afterName = state {
          state = .name
          attributes += 1
        }
      case .beforeValue where byte > 0x20:
        state = byte == 0x22 || byte == 0x27 ? .quoted(byte) : .unquoted
      case .unquoted where byte <= 0x20: state = .beforeName
      default: break
      }
      guard attributes <= Self.attributeLimit else {
        throw Complaint(
          "more than \(Self.attributeLimit) attributes in the tag at byte \(start), expected a page"
        )
      }
    }
  }

  private mutating func skipDeclaration() {
    let isComment = file[offset..<end].starts(with: "!--".utf8)
    while let close = file[offset..<end].firstIndex(of: UInt8(ascii: ">")) {
      offset = close + 1
      let before = file[..<close].suffix(3)
      if !isComment || before.suffix(2) == [0x2D, 0x2D] || before == [0x2D, 0x2D, 0x21] { return }
    }
    offset = end
  }

  /// In scripts and styles a tag is no tag.
  private mutating func skipRaw(_ name: UInt64) {
    while let next = file.offset(of: Array("</".utf8), from: offset, to: end) {
      offset = next + 2
      if self.name() == name { return }
    }
    offset = end
  }

  private static func names(_ list: String) -> Set<UInt64> {
    Set(list.split(separator: " ").map { WordHash.hash(String($0)) })
  }

  private static let raw = names("script style textarea title xmp iframe noembed noframes")
  private static let formats = names(
    "a b big code em font i nobr s small strike strong tt u")
  /// Void, or closed by the next of their kind.
  private static let shallow = names(
    """
    area base br col embed hr img input link meta param source track wbr p li dt dd option \
    optgroup tr td th tbody thead tfoot colgroup caption rp rt html head body
    """)
}

extension [UInt8] {
  /// Where `pattern` begins, searched bytewise.
  func offset(of pattern: [UInt8], from start: Int, to end: Int) -> Int? {
    guard let first = pattern.first else { return nil }
    var offset = start
    while offset + pattern.count <= end {
      if self[offset] == first, self[offset..<offset + pattern.count] == pattern[...] {
        return offset
      }
      offset += 1
    }
    return nil
  }
}
