import BitextCore

/// How the marks of dictionaries are told from words.
extension Span<UInt8> {
  /// Where ` :: ` begins to part the halves of a line: the offset of its first colon.
  func separator(in range: TextRange) -> Int? {
    let colon = UInt8(ascii: ":")
    var offset = range.lower
    while offset + 1 < range.upper {
      if self[offset] == colon, self[offset + 1] == colon { return offset }
      offset += 1
    }
    return nil
  }

  /// The offset behind the bracket that closes the one at `start`; just behind `start` if none
  /// does soon, so that brackets left open cost no more than those that close.
  func closing(_ start: Int, in range: TextRange) -> Int {
    let open = self[start]
    let close = open == UInt8(ascii: "(") ? UInt8(ascii: ")") : open + 2
    var depth = 0
    for offset in start..<Swift.min(range.upper, start + 1024) {
      if self[offset] == open { depth += 1 }
      if self[offset] == close {
        depth -= 1
        if depth == 0 { return offset + 1 }
      }
    }
    return start + 1
  }

  /// The offset behind what stands between slashes from `start` on (an abbreviation, a
  /// pronunciation), or nil if the slash there parts two words.
  func slashedEnd(_ start: Int, in range: TextRange) -> Int? {
    let blank = UInt8(ascii: " ")
    guard start == range.lower || self[start - 1] == blank, start + 1 < range.upper,
      self[start + 1] != blank
    else { return nil }
    for offset in start + 1..<Swift.max(start + 1, Swift.min(range.upper, start + 512))
    where self[offset] == UInt8(ascii: "/") {
      let next = offset + 1
      return next == range.upper || self[next] == UInt8(ascii: " ")
        || self[next] == UInt8(ascii: ";") || self[next] == UInt8(ascii: ",") ? next : nil
    }
    return nil
  }

  /// What the grammar mark between two offsets says, the closing bracket included: `{f}`,
  /// `{vt}` in Ding's dictionary, `<n, fem>`, `<v>` in those of FreeDict.
  func grammar(_ start: Int, _ end: Int) -> WordingReader.Grammar? {
    guard end - start >= 2 else { return nil }
    let next = self[start + 1]
    let isShort =
      next == UInt8(ascii: "}") || next == UInt8(ascii: ",") || next == UInt8(ascii: ">")
    switch self[start] {
    case UInt8(ascii: "m") where isShort || hasPrefix("masc", at: start),
      UInt8(ascii: "f") where isShort || hasPrefix("fem", at: start),
      UInt8(ascii: "n") where isShort || hasPrefix("neut", at: start),
      UInt8(ascii: "p") where next == UInt8(ascii: "l") || next == UInt8(ascii: "n"):
      return .noun
    case UInt8(ascii: "v")
    where isShort || next == UInt8(ascii: "t") || next == UInt8(ascii: "i")
      || next == UInt8(ascii: "r"):
      return .verb
    case UInt8(ascii: "a") where next == UInt8(ascii: "d"):
      return .adjective
    case UInt8(ascii: "p"), UInt8(ascii: "c"), UInt8(ascii: "i"), UInt8(ascii: "n"):
      return .other
    case _:
      // Irregular forms, {went; gone}, cases and the like.
      return nil
    }
  }

  /// The bytes of the mark that ends a sentence at an offset, or leaves it open; 0 if there is
  /// none.
  func stopWidth(_ offset: Int, in range: TextRange) -> Int {
    switch self[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return 1
    case 0xE2:
      let isEllipsis =
        offset + 2 < range.upper && self[offset + 1] == 0x80 && self[offset + 2] == 0xA6
      return isEllipsis ? 3 : 0
    case _: return 0
    }
  }

  private func hasPrefix(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= count else { return false }
    return word.withUTF8Buffer { letters in
      letters.indices.allSatisfy { self[start + $0] == letters[$0] }
    }
  }

  /// Where the word that starts at `start` ends, `start` itself if none starts there.
  ///
  /// As tokens are cut: an apostrophe or a full stop between letters is part of the word, and
  /// with a full stop inside also the one at the end ("U.S."); a hyphen is not.
  func wordEnd(_ start: Int, in range: TextRange) -> Int {
    var offset = start
    var hasStop = false
    while offset < range.upper {
      let letter = letterWidth(offset, in: range)
      let joiner = offset > start && letter == 0 ? joinerWidth(offset, in: range) : 0
      if letter > 0 {
        offset += letter
      } else if joiner > 0, letterWidth(offset + joiner, in: range) > 0 {
        hasStop = hasStop || self[offset] == UInt8(ascii: ".")
        offset += joiner
      } else {
        break
      }
    }
    let endsWithStop = hasStop && offset < range.upper && self[offset] == UInt8(ascii: ".")
    return endsWithStop ? offset + 1 : offset
  }

  /// The bytes of the letter or digit at an offset, 0 if there is none.
  private func letterWidth(_ offset: Int, in range: TextRange) -> Int {
    guard offset < range.upper else { return 0 }
    let byte = self[offset]
    if byte < 0x80 {
      return byte.isDigit || byte.isASCIILetter && byte | 0x20 >= 0x61 ? 1 : 0
    }
    // U+00A0 to U+00BF and U+2000 to U+2FFF are marks and signs, and what is below 0xC0 is the
    // rest of one.
    if byte <= 0xC2 || byte == 0xE2 { return 0 }
    let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
    return Swift.min(width, range.upper - offset)
  }

  /// The bytes of the apostrophe or full stop at an offset, 0 if there is none.
  private func joinerWidth(_ offset: Int, in range: TextRange) -> Int {
    let byte = self[offset]
    if byte == UInt8(ascii: "'") || byte == UInt8(ascii: ".") { return 1 }
    let isQuote =
      offset + 2 < range.upper && byte == 0xE2 && self[offset + 1] == 0x80
      && self[offset + 2] == 0x99
    return isQuote ? 3 : 0
  }
}
