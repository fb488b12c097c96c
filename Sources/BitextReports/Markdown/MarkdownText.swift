import BitextCore

/// Writes words so that Markdown shows them as they are.
enum MarkdownText {
  /// Escapes what CommonMark, its tables, GitHub's formulas and GitHub's references would act on.
  ///
  /// Backslashes do for Markdown itself (CommonMark 0.31, section 2.4). What GitHub looks for
  /// after that, people (`@`), issues (`#`), pictures and addresses (`:`), is kept apart by a
  /// word joiner, which nobody sees; not in a clock time, which people copy.
  static func of(_ text: String) -> String {
    let bytes = Array(VisibleText.of(text).utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if isMark(byte, at: index, in: bytes) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
      if isSigil(byte), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: " "),
        !isClockTime(bytes, colon: index)
      {
        out += "\u{2060}".utf8
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Words cut to so many columns.
  static func of(_ text: String, atMost columns: Int) -> String {
    of(TextWrapping.lines(TerminalText.of(text), columns: columns, atMost: 1)[0])
  }

  /// A code span, in which nothing is acted upon; not for the cells of a table.
  static func code(_ text: String) -> String {
    // Without words there is no span.
    if text.isEmpty { return "–" }
    let text = VisibleText.of(text)
    let runs = text.utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }
    let fence = String(repeating: "`", count: 1 + (runs.map(\.count).max() ?? 0))
    let padding = runs.isEmpty ? "" : " "
    return fence + padding + text + padding + fence
  }

  private static func isSigil(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
  }

  /// Whether a colon is that of `18:30`: no picture of GitHub's is called by two digits.
  private static func isClockTime(_ bytes: [UInt8], colon: Int) -> Bool {
    guard bytes[colon] == UInt8(ascii: ":"), colon > 0, bytes[colon - 1].isDigit else {
      return false
    }
    let digits = bytes[(colon + 1)...].prefix(while: \.isDigit)
    guard digits.count == 2, digits.endIndex < bytes.count else { return digits.count == 2 }
    let next = bytes[digits.endIndex]
    let isLetter = next.isASCIILetter
    return !isLetter && !"_+-".utf8.contains(next)
  }

  /// Whether Markdown might act on a mark.
  private static func isMark(_ byte: UInt8, at index: Int, in bytes: [UInt8]) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
      UInt8(ascii: "$"):
      true
    // A list or an underlined heading needs these at the start of a line.
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): index == 0
    // "1. " and "1) " at the start make a list, "www." a link anywhere.
    case UInt8(ascii: ")"): isBehindNumber(index, in: bytes)
    case UInt8(ascii: "."):
      isBehindNumber(index, in: bytes)
        || bytes[..<index].suffix(3).map { $0 | 0x20 } == Array("www".utf8)
    case _: false
    }
  }

  /// Whether all before `index` is a number, and a blank or the end follows.
  private static func isBehindNumber(_ index: Int, in bytes: [UInt8]) -> Bool {
    let isEnd = index + 1 == bytes.count || bytes[index + 1] == UInt8(ascii: " ")
    return isEnd && index > 0 && bytes[..<index].allSatisfy(\.isDigit)
  }
}
