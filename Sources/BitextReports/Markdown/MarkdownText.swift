/// Writes words so that Markdown shows them as they are.
enum MarkdownText {
  /// Escapes what CommonMark, its tables, GitHub's formulas and GitHub's references would act on.
  ///
  /// Backslashes do for Markdown itself (CommonMark 0.31, section 2.4). What GitHub looks for
  /// after that, people (`@`), issues (`#`), pictures and addresses (`:`), is kept apart by a
  /// word joiner, which nobody sees.
  static func of(_ text: String) -> String {
    let bytes = Array(VisibleText.of(text).utf8)
    var out: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      let last = index > 0 ? bytes[index - 1] : nil
      if isMark(byte, after: last) { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
      if isSigil(byte), index + 1 < bytes.count, bytes[index + 1] != UInt8(ascii: " ") {
        out += "\u{2060}".utf8
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A code span, in which nothing is acted upon; not for the cells of a table.
  static func code(_ text: String) -> String {
    let text = VisibleText.of(text)
    let runs = text.utf8.split(omittingEmptySubsequences: true) { $0 != UInt8(ascii: "`") }
    let fence = String(repeating: "`", count: 1 + (runs.map(\.count).max() ?? 0))
    let padding = runs.isEmpty ? "" : " "
    return fence + padding + text + padding + fence
  }

  private static func isSigil(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: ":")
  }

  private static func isMark(_ byte: UInt8, after last: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"),
      UInt8(ascii: "$"):
      true
    // A list or an underlined heading needs these at the start of a line.
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="): last == nil
    // "1." and "1)" make a list, "www." makes a link.
    case UInt8(ascii: "."), UInt8(ascii: ")"):
      last.map { $0 | 0x20 == UInt8(ascii: "w") || 0x30...0x39 ~= $0 } ?? false
    case _: false
    }
  }
}
