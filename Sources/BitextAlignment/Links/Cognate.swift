import BitextCore

/// Words that look alike in two languages because they are one word: Transformation.
enum Cognate {
  /// The key under which cognates are looked for, or nil for a word too short to judge.
  static func key(of folded: ArraySlice<UInt8>) -> UInt64? {
    guard folded.count >= 5 else { return nil }
    return WordHash.hash(folded.prefix(3).lazy.map(plain))
  }

  /// Whether two folded words of 5 letters and more begin alike for most of their length.
  ///
  /// The letters count as they are usually rendered: c as k or z; after Simard, Foster and
  /// Isabelle (1992), who take four equal letters for enough, but over a share of the length.
  static func areCognate(_ a: ArraySlice<UInt8>, _ b: ArraySlice<UInt8>) -> Bool {
    let shorter = min(a.count, b.count)
    var common = 0
    while common < shorter,
      plain(a[a.startIndex + common]) == plain(b[b.startIndex + common])
    {
      common += 1
    }
    return common >= 4 && common * 5 > max(a.count, b.count) * 3
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "c"): UInt8(ascii: "k")
    case UInt8(ascii: "z"): UInt8(ascii: "k")
    case UInt8(ascii: "y"): UInt8(ascii: "i")
    case _: letter
    }
  }
}
