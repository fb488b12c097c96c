import BitextCore

/// What a mark opens in running text that is no prose: "&amp;", "<br>", "{{ name }}", "$HOME",
/// and names of programming languages, "C++".
extension [UInt8] {
  /// The span that the mark at `offset` belongs to; looks no further than a line's length.
  func markup(at offset: Int, in range: TextRange) -> TechnicalSpans.Span? {
    let limit = Swift.min(range.upper, offset + 120)
    switch self[offset] {
    case UInt8(ascii: "&"):
      return span(offset, endOfEntity(at: offset, before: limit), .punctuation)
    case UInt8(ascii: "<"): return span(offset, endOfTag(at: offset, before: limit), .code)
    case UInt8(ascii: "{"): return span(offset, endOfBraces(at: offset, before: limit), .code)
    case UInt8(ascii: "$"): return span(offset, endOfVariable(at: offset, before: limit), .code)
    case UInt8(ascii: "+"), UInt8(ascii: "#"):
      guard offset > range.lower, offset == range.lower + 1 || !self[offset - 2].isWordByte else {
        return nil
      }
      return span(offset - 1, endOfSharp(at: offset, before: limit), .name)
    case _: return nil
    }
  }

  private func span(_ start: Int, _ end: Int?, _ kind: Token.Kind) -> TechnicalSpans.Span? {
    end.map { TechnicalSpans.Span(range: TextRange(start, $0), kind: kind) }
  }

  /// "&nbsp;", "&#8211;", "&#x2013;".
  private func endOfEntity(at offset: Int, before limit: Int) -> Int? {
    var end = offset + 1
    if end < limit, self[end] == UInt8(ascii: "#") { end += 1 }
    let name = end
    while end < limit, self[end].isASCIILetter || self[end].isDigit { end += 1 }
    return end > name && end < limit && self[end] == UInt8(ascii: ";") ? end + 1 : nil
  }

  /// "<b>", "</p>", "<br />", "<a href=...>".
  private func endOfTag(at offset: Int, before limit: Int) -> Int? {
    var end = offset + 1
    if end < limit, self[end] == UInt8(ascii: "/") { end += 1 }
    guard end < limit, self[end].isASCIILetter else { return nil }
    while end < limit, self[end] != UInt8(ascii: "<") {
      if self[end] == UInt8(ascii: ">") { return end + 1 }
      end += 1
    }
    return nil
  }

  private func endOfBraces(at offset: Int, before limit: Int) -> Int? {
    guard offset + 1 < limit, self[offset + 1] == UInt8(ascii: "{") else { return nil }
    var end = offset + 2
    while end + 1 < limit {
      if self[end] == UInt8(ascii: "}"), self[end + 1] == UInt8(ascii: "}") { return end + 2 }
      end += 1
    }
    return nil
  }

  /// "$HOME", "$user_name"; three letters are a currency's, "$CAN".
  private func endOfVariable(at offset: Int, before limit: Int) -> Int? {
    var end = offset + 1
    guard end < limit, self[end].isASCIILetter else { return nil }
    while end < limit, self[end].isASCIILetter || self[end] == UInt8(ascii: "_") { end += 1 }
    return end - offset > 4 ? end : nil
  }

  /// "C++", "C#": a capital with its mark.
  private func endOfSharp(at offset: Int, before limit: Int) -> Int? {
    guard self[offset - 1].isASCIICapital else { return nil }
    let end =
      self[offset] == UInt8(ascii: "#")
      ? offset + 1 : offset + 1 < limit && self[offset + 1] == self[offset] ? offset + 2 : offset
    return end > offset && (end == limit || !self[end].isWordByte) ? end : nil
  }
}
