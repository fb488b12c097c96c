/// A walk over a Swift file, up to the place that was reached.
struct SourceScan {
  struct Literal {
    var text: [UInt8]
    /// Where its quotation marks stand in the code, from 0, the column in bytes.
    var line: Int
    var column: Int
  }

  private let text: [UInt8]
  private var at = 0
  private(set) var lines: [[UInt8]] = [[]]
  private(set) var literals: [Literal] = []

  init(_ text: String) { self.text = Array(text.utf8) }

  /// Reads to the bracket that closes an interpolation, or to the end of the file.
  mutating func readCode(until end: UInt8?) {
    var depth = 0
    while at < text.count {
      let byte = text[at]
      switch byte {
      case UInt8(ascii: "/") where has("//"):
        while at < text.count, text[at] != 0x0A { at += 1 }
        continue
      case UInt8(ascii: "/") where has("/*"):
        skipComment()
        continue
      case UInt8(ascii: "\""):
        readLiteral(hashes: 0)
        continue
      case UInt8(ascii: "#") where hashes > 0:
        readLiteral(hashes: hashes)
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0, end == byte { return }
        depth -= 1
      case _: break
      }
      append(byte)
      at += 1
    }
  }

  private mutating func skipComment() {
    while at < text.count, !has("*/") {
      if text[at] == 0x0A { lines.append([]) }
      at += 1
    }
    at += 2
  }

  /// The number of hash marks in front of a raw string that begins here.
  private var hashes: Int {
    let count = text[at...].prefix { $0 == UInt8(ascii: "#") }.count
    return at + count < text.count && text[at + count] == UInt8(ascii: "\"") ? count : 0
  }

  private mutating func readLiteral(hashes: Int) {
    let marks = String(repeating: "#", count: hashes)
    at += hashes
    let quotes = has("\"\"\"") ? "\"\"\"" : "\""
    at += quotes.utf8.count
    let (close, escape) = (quotes + marks, "\\" + marks)
    var words: [UInt8] = []
    var rows = 0
    while at < text.count, !has(close) {
      if text[at] == UInt8(ascii: "\\"), has(escape) {
        at += escape.utf8.count
        words += readEscape()
      } else {
        if text[at] == 0x0A { rows += 1 }
        words.append(text[at])
        at += 1
      }
    }
    at += close.utf8.count
    let line = lines.count - 1
    literals.append(Literal(text: words, line: line, column: lines[line].count))
    lines[line] += Array("\"\"".utf8)
    for _ in 0..<rows { lines.append([]) }
  }

  /// What stands behind a backslash: a scalar by its number as itself, all else as a blank.
  private mutating func readEscape() -> [UInt8] {
    if has("(") {
      at += 1
      readCode(until: UInt8(ascii: ")"))
      at += 1
    } else if has("u{"), let close = text[at...].firstIndex(of: UInt8(ascii: "}")) {
      let digits = String(decoding: text[(at + 2)..<close], as: UTF8.self)
      at = close + 1
      let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init)
      return scalar.map { Array(String($0).utf8) } ?? [0x20]
    } else {
      at += 1
    }
    return [0x20]
  }

  private func has(_ word: String) -> Bool {
    let bytes = word.utf8
    return at + bytes.count <= text.count && text[at...].starts(with: bytes)
  }

  private mutating func append(_ byte: UInt8) {
    if byte == 0x0A { lines.append([]) } else { lines[lines.count - 1].append(byte) }
  }
}
