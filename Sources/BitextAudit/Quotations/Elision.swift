import BitextCore

/// Words that have lost their beginning, so that what looks like an opening mark is an apostrophe.
enum Elision {
  /// Whether such a word, or a decade without its century, stands behind the mark.
  static func begins(_ text: [UInt8], behind mark: TextRange) -> Bool {
    let word = text[mark.upper...].prefix(8).prefix { ($0 | 0x20) &- 0x61 < 26 }
    if word.isEmpty { return mark.upper < text.count && text[mark.upper] &- 0x30 < 10 }
    let folded = WordFolding.folded(word)
    return words.contains { folded.elementsEqual($0.utf8) }
  }

  private static let words = [
    "n", "til", "till", "tis", "twas", "em", "cause", "cos", "bout", "round", "neath", "nuff",
    "s", "ne", "nem", "nen", "ner", "nes", "ran", "rauf", "raus", "rein", "rum", "runter", "was",
  ]
}
