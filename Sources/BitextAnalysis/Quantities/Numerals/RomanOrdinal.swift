import BitextCore

/// A Roman numeral with the ending of an ordinal in one word: "XIXe", "IIe".
///
/// Whether its letters are capitals only the text can say, see `QuantityGrammar.isRoman`.
struct RomanOrdinal {
  private(set) var value: Int64 = 0
  /// How many letters the numeral has.
  private(set) var length = 0

  private static let most = 8

  /// Reads a folded word; the ending has to be one of the lexicon's.
  init?(_ folded: [UInt8], _ lexicon: borrowing QuantityLexicon) {
    var last: Int64 = 0
    for letter in folded.prefix(Self.most) {
      guard let next = Self.value(of: letter) else { break }
      value += next
      if last < next { value -= 2 * last }
      last = next
      length += 1
    }
    let ending = lexicon.index(of: WordHash.hash(folded[length...]))
    guard length > 0, length < folded.count, (1...39).contains(value),
      lexicon.roles(ending).contains(.ordinalEnding)
    else { return nil }
  }

  /// Whether a word may be one, by its first letter.
  static func mayBegin(_ letter: UInt8) -> Bool { value(of: letter | 0x20) != nil }

  private static func value(of letter: UInt8) -> Int64? {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "v"): 5
    case UInt8(ascii: "x"): 10
    case _: nil
    }
  }
}
