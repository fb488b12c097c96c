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
  private var offset: Int

  init(_ code: ArraySlice<UInt8>) {
    self.code = code
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
      } else if let end = endOfComment ?? endOfString {
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
