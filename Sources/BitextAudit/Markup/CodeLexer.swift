import BitextCore

/// The words, figures and marks of a code block, whatever language it is in, less what a
/// translation may change: comments, strings and blanks.
struct CodeLexer {
  struct Token: Hashable {
    enum Kind: Hashable {
      case word, figure, mark
    }

    var kind: Kind
    var form: UInt64
    /// Of the figures in it, which stay when a name is translated.
    var figures: UInt64
  }

  private let code: ArraySlice<UInt8>
  /// Whether it has elements, between whose tags text stands.
  private let isMarkup: Bool
  private var offset: Int

  init(_ code: ArraySlice<UInt8>) {
    self.code = code
    isMarkup = code.indices.contains { code[$0...].starts(with: "</".utf8) }
    offset = code.startIndex
  }

  static func tokens(of code: ArraySlice<UInt8>) -> [Token] {
    var lexer = CodeLexer(code)
    return lexer.tokens()
  }

  private mutating func tokens() -> [Token] {
    var tokens: [Token] = []
    while offset < code.endIndex {
      if code[offset] <= 0x20 {
        offset += 1
      } else if let end = endOfComment ?? endOfString ?? endOfText ?? endOfBlankToFill {
        offset = end
      } else {
        tokens.append(next())
      }
    }
    return tokens
  }

  private mutating func next() -> Token {
    let start = offset
    offset += 1
    let isFigure = code[start] &- 0x30 < 10
    if isFigure || code[start].isWord {
      while offset < code.endIndex, code[offset].isWord { offset += 1 }
    }
    let kind: Token.Kind = isFigure ? .figure : code[start].isWord ? .word : .mark
    let word = code[start..<offset]
    return Token(
      kind: kind, form: WordHash.hash(word),
      figures: WordHash.hash(word.lazy.filter { $0 &- 0x30 < 10 }))
  }

  /// The end of the comment that begins here, by the signs that most languages share.
  private var endOfComment: Int? {
    let rest = code[offset...]
    if rest.starts(with: "//".utf8) {
      // An address is no comment.
      return offset > code.startIndex && code[offset - 1] == UInt8(ascii: ":") ? nil : endOfLine
    }
    if rest.starts(with: "/*".utf8) { return end(of: "*/", from: offset + 2) }
    if rest.starts(with: "<!--".utf8) { return end(of: "-->", from: offset + 4) }
    let isFree = offset == code.startIndex || code[offset - 1] <= 0x20
    let next = rest.dropFirst().first ?? 10
    if isFree, rest.first == UInt8(ascii: "#"), next <= 0x20 { return endOfLine }
    if isFree, rest.starts(with: "-- ".utf8) { return endOfLine }
    return nil
  }

  private var endOfLine: Int { code[offset...].firstIndex(of: 10) ?? code.endIndex }

  private func end(of mark: String, from start: Int) -> Int {
    var offset = start
    while offset < code.endIndex, !code[offset...].starts(with: mark.utf8) { offset += 1 }
    return min(offset + mark.utf8.count, code.endIndex)
  }

  /// The end of a text that begins here between tags, or between a tag and a brace.
  private var endOfText: Int? {
    guard isMarkup, code[offset] != UInt8(ascii: "<") else { return nil }
    let before = code[..<offset].reversed().drop { $0 <= 0x20 }.prefix(2)
    guard let last = before.first, last == UInt8(ascii: ">") || last == UInt8(ascii: "}"),
      before.last != UInt8(ascii: "="), before.last != UInt8(ascii: "-")
    else { return nil }
    let end = code[offset...].firstIndex { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "{") }
    guard let end else { return nil }
    let isProse = code[offset..<end].allSatisfy {
      $0.isWord && $0 != UInt8(ascii: "_") || $0 <= 0x20 || "'.,:!?-/&;".utf8.contains($0)
    }
    return isProse && end > offset ? end : nil
  }

  /// The end of words in angle brackets, which tell a reader what to put there: "<user name>".
  private var endOfBlankToFill: Int? {
    isMarkup ? nil : CodeSpelling.endOfBlank(in: code, at: offset)
  }

  /// The end of the string that begins here; it closes on its line.
  private var endOfString: Int? {
    let quote = code[offset]
    guard quote == 0x22 || quote == 0x27 || quote == 0x60 else { return nil }
    if offset > code.startIndex, quote == 0x27, code[offset - 1].isWord { return nil }
    var end = offset + 1
    while end < code.endIndex, code[end] != 10 {
      if code[end] == quote { return end + 1 }
      end += code[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    return nil
  }
}

extension UInt8 {
  /// A letter, a figure, a low line, or anything beyond ASCII.
  fileprivate var isWord: Bool {
    self >= 0x80 || (self | 0x20) &- 0x61 < 26 || self &- 0x30 < 10 || self == 0x5F
  }
}
