/// A Swift file, parted into its code and its string literals; comments belong to neither.
///
/// Read as bytes: walking all sources as `Character`s took a minute in a debug build.
struct SwiftSource {
  struct Literal {
    /// What the string says; what is interpolated is a blank.
    var text: String
    var line: Int
    /// The code of the same statement that stands before it, without blanks at its end.
    var before: String
    /// The code that follows it up to the end of the line.
    var after: String
  }

  /// The code by lines, every literal as two quotation marks.
  let lines: [String]
  let literals: [Literal]

  init(_ text: String) {
    var scan = SourceScan(text)
    scan.readCode(until: nil)
    let lines = scan.lines.map { String(decoding: $0, as: UTF8.self) }
    literals = scan.literals.map { literal in
      let code = lines[literal.line].utf8
      let before = String(code.prefix(literal.column))?.trimmed ?? ""
      let above = { lines[..<literal.line].last { !$0.trimmed.isEmpty }?.trimmed ?? "" }
      return Literal(
        text: String(decoding: literal.text, as: UTF8.self), line: literal.line + 1,
        // A literal that begins its line belongs to what stands above.
        before: before.isEmpty ? above() : before,
        after: String(code.dropFirst(literal.column + 2)) ?? "")
    }
    self.lines = lines
  }
}

extension String {
  var trimmed: String {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    guard let start = utf8.firstIndex(where: { !isBlank($0) }),
      let end = utf8.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(self[start...end])
  }
}
