import BitextCore

/// A file's Markdown with what cmark does not know made unseen, every byte in its place.
///
/// A masked byte is 1, which is no text and passes for a letter of a word in cmark's eyes; what
/// has lines of its own becomes blanks, so that it parts paragraphs.
struct MarkdownMask {
  static let unseen: UInt8 = 1
  private static let endOfComment = Array("-->".utf8)

  let file: [UInt8]
  private(set) var bytes: [UInt8]
  /// The labels of link definitions, folded.
  private(set) var labels: Set<[UInt8]> = []
  /// The starts of footnotes.
  private(set) var footnotes: Set<Int> = []
  /// The texts of macros, components and boxes, in order.
  private(set) var spoken: [SpokenAttribute] = []
  /// The macros at the beginning of list items that call for what stands there, in order.
  private(set) var generated: [TextRange] = []
  /// All macros that call for text, in order.
  private(set) var calls: [TextRange] = []
  /// Whether indented lines are text, since there is no indented code or boxes are indented.
  private(set) var indentIsProse = false
  /// A heading whose marks no blank follows, by the place of its first letter, and its level.
  private(set) var gluedHeading: (title: Int, level: Int)?
  private let start: Int

  init(_ file: [UInt8], from start: Int) {
    self.file = file
    self.start = start
    bytes = file
    for offset in 0..<start where bytes[offset] != 10 && bytes[offset] != 13 {
      bytes[offset] = 0x20
    }
  }

  /// The bytes that blocks are made of: the mask, with the front matter, the texts of tags and the
  /// calls that are all of a block as they stand.
  func readable(for drafts: [Draft]) -> [UInt8] {
    var readable = Array(file[..<start] + bytes[start...])
    let calls = drafts.filter { $0.role == .generated }.flatMap(\.pieces).map(\.file)
    for range in spoken.map(\.range) + calls {
      readable.replaceSubrange(range.offsets, with: file[range.offsets])
    }
    return readable
  }

  /// The first call for a list item in a stretch of the file.
  func call(in range: TextRange) -> TextRange? {
    let next = generated.partitionPoint { $0.lower >= range.lower }
    return next < generated.count && range.contains(generated[next]) ? generated[next] : nil
  }

  mutating func run(isMDX: Bool) {
    indentIsProse = isMDX
    let code = CodeStretches(bytes, from: start)
    if isMDX { maskModules(but: code) }
    maskDirectives(but: code)
    maskTags(but: code, isMDX: isMDX)
    spoken.sort { $0.range < $1.range }
    maskFootnotes()
    maskGluedHeading()
  }

  /// The marks of a page's first line, `#Title`, which CommonMark takes for text and Python-Markdown
  /// for a heading. (What is indented by more than three blanks would be code.)
  private mutating func maskGluedHeading() {
    guard bytes[start...].first(where: { $0 > 0x20 }) == UInt8(ascii: "#") else { return }
    let lines = bytes.lines(in: TextRange(start, bytes.count))
    guard let line = lines.first, lines.count == 1 || lines[1].opensGroup else { return }
    let content = bytes[line.range.offsets]
    let marks = content.prefix { $0 == UInt8(ascii: "#") }.count
    guard 1...3 ~= marks, let next = content.dropFirst(marks).first, next > 0x20,
      next != UInt8(ascii: "#")
    else { return }
    for offset in line.range.lower..<line.range.lower + marks { bytes[offset] = 0x20 }
    gluedHeading = (line.range.lower + marks, marks)
  }

  /// Macros and the tags of components, outside of code.
  private mutating func maskTags(but code: CodeStretches, isMDX: Bool) {
    var macros = Macros()
    var boxes = MarkdownBoxes(isMDX: isMDX)
    // Where no comment ends any more, none is looked for.
    let lastEnd = bytes[start...].lastOffset(of: Self.endOfComment) ?? start
    var offset = start
    while let open = bytes[offset...].firstIndex(where: { $0 == 0x7B || $0 == 0x3C }) {
      if let stretch = code.stretch(at: open) {
        offset = stretch.upper
        continue
      }
      if open < lastEnd, let comment = comment(at: open) {
        mask(comment)
        offset = comment.upper
        continue
      }
      let isMacro = bytes[open] == 0x7B
      let tag =
        isMacro
        ? macros.tag(in: bytes, at: open)
        : Components.tag(in: bytes, at: open, isMDX: isMDX) ?? boxes.tag(in: bytes, at: open)
      offset = tag?.upper ?? open + 1
      guard let tag else { continue }
      if !isMacro || macros.speaks {
        spoken += TagAttributes.spoken(in: bytes, tag)
      }
      if isMacro, macros.isCall {
        calls.append(tag)
        if opensItem(tag) { generated.append(tag) }
      }
      mask(tag)
    }
  }

  /// The comment that begins at a bracket: cmark takes some for text, as those with a third dash.
  private func comment(at open: Int) -> TextRange? {
    guard bytes[open...].starts(with: "<!--".utf8),
      let close = bytes.offset(of: Self.endOfComment, from: open + 4, to: bytes.count)
    else { return nil }
    return TextRange(open, close + 3)
  }

  /// Whether nothing but the mark of a list item stands before a tag on its line.
  private func opensItem(_ tag: TextRange) -> Bool {
    var start = tag.lower
    while start > 0, bytes[start - 1] != 10, bytes[start - 1] != 13 { start -= 1 }
    let before = bytes[bytes.trimmed(TextRange(start, tag.lower)).offsets]
    return before.elementsEqual("-".utf8) || before.elementsEqual("*".utf8)
      || before.last == UInt8(ascii: ".") && before.dropLast().allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// The lines that open and close boxes, with their titles kept as texts of their own.
  private mutating func maskDirectives(but code: CodeStretches) {
    for line in bytes.lines(in: TextRange(start, bytes.count)) {
      guard code.stretch(at: line.range.lower) == nil,
        let directive = Directive(bytes, line: line.range)
      else { continue }
      if let title = directive.title {
        // One word names the kind of the box, which the other side may leave to the program.
        spoken.append(
          SpokenAttribute(
            range: title, role: .heading, isDoubtful: bytes.words(in: title).count < 2))
      }
      if directive.isIndented { indentIsProse = true }
      mask(directive.mark)
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
  private mutating func maskModules(but code: CodeStretches) {
    for line in bytes.lines(in: TextRange(start, bytes.count)) where line.indent == 0 {
      let content = bytes[line.range.offsets]
      guard content.starts(with: "import ".utf8) || content.starts(with: "export ".utf8),
        code.stretch(at: line.range.lower) == nil
      else { continue }
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

extension ArraySlice<UInt8> {
  /// Where some bytes stand for the last time.
  fileprivate func lastOffset(of bytes: [UInt8]) -> Int? {
    indices.reversed().first { self[$0...].starts(with: bytes) }
  }
}
