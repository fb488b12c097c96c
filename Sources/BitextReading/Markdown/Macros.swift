import BitextCore

/// Finds the tags of the template languages that site generators put into Markdown: Hugo, Jekyll
/// and Liquid, Jinja and MkDocs, kramdown's attribute lists, comments of MDX.
struct Macros {
  private struct Kind {
    var open: [UInt8]
    var close: [UInt8]
    /// Whether its attributes may hold texts for the reader.
    var speaks: Bool

    init(_ open: String, _ close: String, speaks: Bool = false) {
      (self.open, self.close, self.speaks) = (Array(open.utf8), Array(close.utf8), speaks)
    }
  }

  private static let kinds = [
    Kind("{{<", ">}}", speaks: true), Kind("{{%", "%}}", speaks: true),
    Kind("{%", "%}", speaks: true), Kind("{# ", "#}"), Kind("{/*", "*/}"), Kind("{* ", " *}"),
  ]
  private static let endOfComment = Array("endcomment".utf8)
  /// The kinds of which there is no end any more, so that it is not looked for again.
  private var endless: Set<Int> = []
  private var isCommentEndless = false
  /// Whether the tag that was found last may hold texts for the reader.
  private(set) var speaks = false
  /// Whether it calls for what is written by a function, and by nobody here.
  private(set) var isCall = false

  /// The tag that opens at a brace, or nil.
  mutating func tag(in bytes: [UInt8], at open: Int) -> TextRange? {
    let rest = bytes[open...]
    (speaks, isCall) = (false, false)
    if let index = Self.kinds.firstIndex(where: { rest.starts(with: $0.open) }) {
      let kind = Self.kinds[index]
      guard !endless.contains(index) else { return nil }
      guard let close = bytes.offset(of: kind.close, from: open + kind.open.count, to: bytes.count)
      else {
        endless.insert(index)
        return nil
      }
      let end = close + kind.close.count
      if let comment = comment(in: bytes, TextRange(open, end)) { return comment }
      speaks = kind.speaks
      return TextRange(open, end)
    }
    if let call = call(in: bytes, at: open) {
      isCall = true
      return call
    }
    return attributeList(in: bytes, at: open)
  }

  /// A tag together with what it comments out, `{% comment %}...{% endcomment %}`; nil for others.
  private mutating func comment(in bytes: [UInt8], _ tag: TextRange) -> TextRange? {
    let word = bytes[tag.offsets].dropFirst(2).drop { $0 == 0x2D || $0 == 0x20 }
    guard bytes[tag.lower + 1] == UInt8(ascii: "%"), word.starts(with: "comment".utf8),
      !isCommentEndless
    else { return nil }
    guard let end = bytes.offset(of: Self.endOfComment, from: tag.upper, to: bytes.count) else {
      isCommentEndless = true
      return nil
    }
    // Up to the words that end it; their own tag is masked by itself.
    let line = bytes[tag.upper..<end].lastIndex(of: UInt8(ascii: "{")) ?? end
    return TextRange(tag.lower, line)
  }

  /// `{{ macro(name="x") }}`; a name alone is a placeholder, which belongs to the text.
  private func call(in bytes: [UInt8], at open: Int) -> TextRange? {
    guard bytes[open...].starts(with: "{{".utf8),
      let close = bytes.offset(
        of: Array("}}".utf8), from: open + 2, to: min(bytes.count, open + 2000))
    else { return nil }
    let inner = bytes.trimmed(TextRange(open + 2, close))
    let name = bytes[inner.offsets].prefix { $0 | 0x20 &- 0x61 < 26 || $0 == 0x5F || $0 == 0x2E }
    let isCall =
      !name.isEmpty && name.endIndex < inner.upper
      && bytes[name.endIndex] == UInt8(ascii: "(") && bytes[inner.upper - 1] == UInt8(ascii: ")")
    return isCall ? TextRange(open, close + 2) : nil
  }

  /// `{: .note}`, `{#anchor}`, `{.class}`, and `{width=50%}` behind an image or a link.
  private func attributeList(in bytes: [UInt8], at open: Int) -> TextRange? {
    let line = bytes[(open + 1)...].prefix(300).prefix { $0 != 10 && $0 != 13 }
    guard let first = line.first, let close = line.firstIndex(of: UInt8(ascii: "}")),
      close > line.startIndex + 1
    else { return nil }
    let content = line[..<close]
    let isBehindTarget =
      open > 0 && (bytes[open - 1] == UInt8(ascii: ")") || bytes[open - 1] == UInt8(ascii: "]"))
    let isNamed =
      (first == UInt8(ascii: "#") || first == UInt8(ascii: "."))
      && content[line.startIndex + 1] | 0x20 &- 0x61 < 26
    let isList =
      first == UInt8(ascii: ":") && content.dropFirst().contains { "#.= ".utf8.contains($0) }
      || isNamed || isBehindTarget && content.contains(UInt8(ascii: "="))
    return isList ? TextRange(open, close + 1) : nil
  }
}
