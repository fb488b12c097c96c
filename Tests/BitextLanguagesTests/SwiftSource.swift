/// A Swift file, parted into its code and its string literals; comments belong to neither.
struct SwiftSource {
  struct Literal {
    /// What the string says; what is interpolated is left out.
    var text: String
    var line: Int
    /// The code of the same statement that stands before it, without blanks at its end.
    var before: String
    /// The code that follows it up to the end of the line.
    var after: String
  }

  /// The code by lines, every literal as two quotation marks.
  private(set) var lines: [String] = [""]
  private(set) var literals: [Literal] = []

  init(_ text: String) {
    var scan = Scan(text)
    scan.readCode(into: &self, until: nil)
    for index in literals.indices {
      let (line, column) = (literals[index].line, literals[index].before.count)
      let code = Array(lines[line - 1])
      literals[index].after = String(code.dropFirst(column + 2))
      let sameLine = String(code.prefix(column)).trimmed
      literals[index].before = sameLine.isEmpty ? previousCode(above: line) : sameLine
    }
  }

  /// The last line of code above a line, for a literal that begins its own.
  private func previousCode(above line: Int) -> String {
    lines[..<(line - 1)].last { !$0.trimmed.isEmpty }?.trimmed ?? ""
  }

  fileprivate mutating func append(code: Character) {
    if code.isNewline { lines.append("") } else { lines[lines.count - 1].append(code) }
  }

  fileprivate mutating func append(literal text: String, line: Int) {
    literals.append(
      Literal(text: text, line: line, before: lines[line - 1], after: ""))
    lines[lines.count - 1] += "\"\""
  }
}

/// The place up to which a file is read.
private struct Scan {
  let text: [Character]
  var at = 0

  init(_ text: String) { self.text = Array(text) }

  func has(_ word: String) -> Bool {
    let letters = Array(word)
    return at + letters.count <= text.count && Array(text[at..<at + letters.count]) == letters
  }

  /// Reads to the bracket that closes an interpolation, or to the end of the file.
  mutating func readCode(into source: inout SwiftSource, until end: Character?) {
    var depth = 0
    while at < text.count {
      if has("//") {
        while at < text.count, !text[at].isNewline { at += 1 }
      } else if has("/*") {
        while at < text.count, !has("*/") {
          if text[at].isNewline { source.append(code: "\n") }
          at += 1
        }
        at += 2
      } else if text[at] == "\"" || hashes > 0 {
        readLiteral(into: &source)
      } else {
        if text[at] == "(" { depth += 1 }
        if text[at] == ")" {
          if depth == 0, end == ")" { return }
          depth -= 1
        }
        source.append(code: text[at])
        at += 1
      }
    }
  }

  /// The number of hash marks in front of a raw string that begins here.
  private var hashes: Int {
    let count = text[at...].prefix { $0 == "#" }.count
    return count > 0 && at + count < text.count && text[at + count] == "\"" ? count : 0
  }

  private mutating func readLiteral(into source: inout SwiftSource) {
    let marks = hashes
    at += marks
    let quotes = has("\"\"\"") ? 3 : 1
    let close = String(repeating: "\"", count: quotes) + String(repeating: "#", count: marks)
    let escape = "\\" + String(repeating: "#", count: marks)
    at += quotes
    let line = source.lines.count
    var words = ""
    var rows = 0
    while at < text.count, !has(close) {
      if has(escape + "(") {
        at += escape.count + 1
        var inner = SwiftSource("")
        readCode(into: &inner, until: ")")
        at += 1
      } else if has(escape + "u{"), let close = text[at...].firstIndex(of: "}") {
        let digits = String(text[(at + escape.count + 2)..<close])
        let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
        words.append(scalar.map(Character.init) ?? " ")
        at = close + 1
      } else if has(escape) {
        at += escape.count + 1
        words.append(" ")
      } else {
        if text[at].isNewline { rows += 1 }
        words.append(text[at])
        at += 1
      }
    }
    at += close.count
    source.append(literal: words, line: line)
    for _ in 0..<rows { source.append(code: "\n") }
  }
}

extension String {
  var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
