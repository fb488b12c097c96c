import BitextCore

/// Finds what stands in round brackets.
enum Brackets {
  /// The runs of tokens from an opening to its closing bracket, both included; what is never closed
  /// is none.
  static func ranges(in tokens: Range<Int>, of side: Side) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start: Int?
    for index in tokens where side.tokens[index].range.count == 1 {
      switch side.document.text[side.tokens[index].range.lower] {
      case UInt8(ascii: "("): start = start ?? index
      case UInt8(ascii: ")"):
        if let opened = start { ranges.append(opened..<index + 1) }
        start = nil
      case _: break
      }
    }
    return ranges
  }
}
