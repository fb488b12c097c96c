import BitextCore

/// A file's Markdown with what cmark does not know made unseen, every byte in its place.
///
/// A masked byte is 1, which is no text and passes for a letter of a word in cmark's eyes; what
/// has lines of its own becomes blanks, so that it parts paragraphs.
struct MarkdownMask {
  static let unseen: UInt8 = 1

  let file: [UInt8]
  private(set) var bytes: [UInt8]
  /// The labels of link definitions, folded.
  private(set) var labels: Set<[UInt8]> = []
  /// The starts of footnotes.
  private(set) var footnotes: Set<Int> = []
  private let start: Int

  init(_ file: [UInt8], from start: Int) {
    self.file = file
    self.start = start
    bytes = file
    for offset in 0..<start where bytes[offset] != 10 && bytes[offset] != 13 {
      bytes[offset] = 0x20
    }
  }

  /// The bytes that blocks are made of: the mask, and before it the front matter as it stands.
  var readable: [UInt8] { Array(file[..<start] + bytes[start...]) }

  mutating func run(isMDX: Bool) {
    maskTags()
    if isMDX { maskModules() }
    maskFootnotes()
  }

  /// `{{< shortcode >}}`, `{{% shortcode %}}`, `{% tag %}`, `{/* comment */}`.
  private mutating func maskTags() {
    let pairs: [(String, String)] = [
      ("{{<", ">}}"), ("{{%", "%}}"), ("{%", "%}"), ("{#", "#}"), ("{/*", "*/}"),
    ]
    var offset = start
    while let open = bytes[offset...].firstIndex(of: UInt8(ascii: "{")) {
      offset = open + 1
      let rest = bytes[open...]
      guard let pair = pairs.first(where: { rest.starts(with: $0.0.utf8) }),
        let close = bytes.offset(
          of: Array(pair.1.utf8), from: open + pair.0.utf8.count,
          to: min(bytes.count, open + 1000))
      else { continue }
      offset = close + pair.1.utf8.count
      mask(TextRange(open, offset))
    }
  }

  private mutating func mask(_ range: TextRange) {
    let isAlone = isLineStart(before: range.lower) && isLineEnd(after: range.upper)
    for offset in range.offsets where bytes[offset] != 10 && bytes[offset] != 13 {
      bytes[offset] = isAlone ? 0x20 : Self.unseen
    }
  }

  private func isLineStart(before offset: Int) -> Bool {
    var offset = offset
    while offset > 0, bytes[offset - 1] == 0x20 || bytes[offset - 1] == 9 { offset -= 1 }
    return offset == 0 || bytes[offset - 1] == 10 || bytes[offset - 1] == 13
  }

  private func isLineEnd(after offset: Int) -> Bool {
    var offset = offset
    while offset < bytes.count, bytes[offset] == 0x20 || bytes[offset] == 9 { offset += 1 }
    return offset == bytes.count || bytes[offset] == 10 || bytes[offset] == 13
  }

  /// The imports and exports that open an MDX file.
  private mutating func maskModules() {
    for line in bytes.lines(in: TextRange(start, bytes.count)) where line.indent == 0 {
      let content = bytes[line.range.offsets]
      guard content.starts(with: "import ".utf8) || content.starts(with: "export ".utf8) else {
        continue
      }
      mask(line.range)
    }
  }

  /// Makes list items of footnotes and takes away the references to them.
  ///
  /// cmark's own footnotes would be moved to the end, and those that nothing refers to lost.
  private mutating func maskFootnotes() {
    var notes: Set<[UInt8]> = []
    for line in bytes.lines(in: TextRange(start, bytes.count)) where line.indent < 4 {
      guard bytes[line.range.lower] == UInt8(ascii: "["),
        let close = bytes[line.range.offsets].firstIndex(of: UInt8(ascii: "]")),
        close + 1 < line.range.upper, bytes[close + 1] == UInt8(ascii: ":")
      else { continue }
      let label = Array(bytes[(line.range.lower + 1)..<close])
      if label.first == UInt8(ascii: "^"), label.count > 1 {
        notes.insert(label)
        maskNote(TextRange(line.range.lower, close + 2))
      } else {
        labels.insert(WordFolding.folded(label[...]))
      }
    }
    if !notes.isEmpty { maskReferences(to: notes) }
  }

  private mutating func maskNote(_ marker: TextRange) {
    footnotes.insert(marker.lower)
    for offset in marker.offsets { bytes[offset] = Self.unseen }
    bytes[marker.lower] = UInt8(ascii: "-")
    bytes[marker.lower + 1] = 0x20
  }

  private mutating func maskReferences(to notes: Set<[UInt8]>) {
    var offset = start
    while let open = bytes.offset(of: Array("[^".utf8), from: offset, to: bytes.count) {
      offset = open + 2
      let limit = min(bytes.count, open + 200)
      guard let close = bytes[offset..<limit].firstIndex(of: UInt8(ascii: "]")),
        notes.contains(Array(bytes[(open + 1)..<close]))
      else { continue }
      for masked in open...close { bytes[masked] = Self.unseen }
    }
  }
}
