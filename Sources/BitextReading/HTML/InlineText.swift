import BitextCore

/// The text of one block as it grows: entities decoded, blanks run together.
struct InlineText {
  let file: [UInt8]
  /// Where the alternative text of an image in this block stands.
  var alternative: TextRange?

  private var pieces: [Piece] = []
  private var hasText = false
  private var endsInBlank = true
  private var breaks = 0
  private var entities = EntityDecoder()

  init(file: [UInt8]) { self.file = file }

  var isEmpty: Bool { !hasText }

  /// Hands out the pieces and begins anew.
  mutating func take() -> [Piece] {
    defer {
      pieces = []
      hasText = false
      endsInBlank = true
      breaks = 0
    }
    return hasText ? pieces : []
  }

  /// An image's text of fewer words is a label. Languages say the same in more and fewer of them.
  static let describingWords = 2

  /// The image's text, where it is long enough to be a description and no label.
  mutating func takeAlternative() -> [Piece]? {
    guard let range = alternative, file.words(in: range).count >= Self.describingWords else {
      return nil
    }
    append(range, isPreformatted: false)
    return take()
  }

  /// Notes a line break; true where it is the second and so parts paragraphs.
  mutating func breakLine(_ tag: TextRange) -> Bool {
    breaks += 1
    guard hasText else { return false }
    if breaks > 1 { return true }
    pieces.append(.decoded([10], from: tag))
    endsInBlank = true
    return false
  }

  mutating func append(_ range: TextRange, isPreformatted: Bool) {
    var offset = range.lower
    while offset < range.upper {
      let byte = file[offset]
      if byte == UInt8(ascii: "<"), let end = tagEnd(at: offset, before: range.upper) {
        offset = end
      } else if byte == UInt8(ascii: "&"),
        let found = entities.decode(file, at: offset, before: range.upper)
      {
        add(.decoded(found.bytes, from: TextRange(offset, found.end)))
        offset = found.end
      } else if byte <= 0x20, !isPreformatted {
        if !endsInBlank { pieces.join(.copied(TextRange(offset, offset + 1))) }
        endsInBlank = true
        offset += 1
      } else {
        let end = plainEnd(from: offset, to: range.upper, isPreformatted: isPreformatted)
        add(.copied(TextRange(offset, end)))
        offset = end
      }
    }
  }

  /// Appends what a stretch of the file stands for.
  mutating func replace(_ range: TextRange, by bytes: [UInt8]) { add(.decoded(bytes, from: range)) }

  private func plainEnd(from start: Int, to limit: Int, isPreformatted: Bool) -> Int {
    var offset = start + 1
    while offset < limit {
      let byte = file[offset]
      if byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") || (byte <= 0x20 && !isPreformatted)
      {
        break
      }
      offset += 1
    }
    return offset
  }

  private mutating func add(_ piece: Piece) {
    pieces.join(piece)
    hasText = true
    endsInBlank = false
    breaks = 0
  }

  /// The end of a tag that gumbo passed over in the midst of a text.
  private func tagEnd(at offset: Int, before limit: Int) -> Int? {
    guard offset + 1 < limit else { return nil }
    let next = file[offset + 1]
    guard next | 0x20 &- 0x61 < 26 || next == 0x2F || next == 0x21 || next == 0x3F else {
      return nil
    }
    if file[offset..<limit].starts(with: "<!--".utf8) {
      return file.offset(of: Array("-->".utf8), from: offset + 2, to: limit).map { $0 + 3 } ?? limit
    }
    return file[offset..<limit].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? limit
  }
}
