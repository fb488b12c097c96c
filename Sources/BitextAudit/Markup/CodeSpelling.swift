/// How pieces of code are written that say the same.
enum CodeSpelling {
  /// Whether two pieces of code are the same but for blanks, quotation marks, a slash at an end and
  /// the v of a version; with blanks to fill, also but for what these are called: "<user name>".
  static func areAlike(
    _ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>, withBlanks: Bool
  ) -> Bool {
    bare(a) == bare(b) || withBlanks && bare(emptied(a)[...]) == bare(emptied(b)[...])
  }

  private static func bare(_ code: ArraySlice<UInt8>) -> [UInt8] {
    let signs = code.filter { $0 > 0x20 && !"\"'`".utf8.contains($0) }
    let isVersion = signs.first == UInt8(ascii: "v") && (signs.dropFirst().first ?? 0) &- 0x30 < 10
    let slash: (UInt8) -> Bool = { $0 == UInt8(ascii: "/") }
    let inner = signs.dropFirst(isVersion ? 1 : 0).drop(while: slash)
    return Array(inner.reversed().drop(while: slash).reversed())
  }

  /// Without the words in angle brackets.
  private static func emptied(_ code: ArraySlice<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    var offset = code.startIndex
    while offset < code.endIndex {
      out.append(code[offset])
      offset = endOfBlank(in: code, at: offset) ?? offset + 1
    }
    return out
  }

  /// Behind the words in angle brackets that begin at an offset, if they do.
  static func endOfBlank(in code: ArraySlice<UInt8>, at offset: Int) -> Int? {
    guard code[offset] == UInt8(ascii: "<") else { return nil }
    let end = code[(offset + 1)...].firstIndex {
      !($0 >= 0x80 || ($0 | 0x20) &- 0x61 < 26 || " -_".utf8.contains($0))
    }
    guard let end, end > offset + 2, code[end] == UInt8(ascii: ">") else { return nil }
    return end + 1
  }
}
