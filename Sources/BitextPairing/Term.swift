import BitextCore

/// A distinct word or figure of one language.
struct Term {
  enum Kind {
    case figure(weight: Float)
    case name
    case word
  }

  /// The same in every language.
  var key: UInt64
  var stem: UInt64
  var kind: Kind
  /// What words that look alike in two languages have in common; nil for short words.
  var cognate: UInt64?
  /// From 0 for a word that is everywhere to 1 for one that occurs once in all articles.
  var rarity: Float = 0

  /// Nil for a token that says nothing by itself.
  init?(_ token: Token, folded: [UInt8], _ ordinalSuffixes: Set<ArraySlice<UInt8>>) {
    guard token.isWordLike, folded.contains(where: \.isWordByte) else { return nil }
    if let figure = Figure(folded, ordinalSuffixes) {
      self.init(key: figure.key, stem: figure.key, kind: .figure(weight: figure.weight))
    } else {
      let kind = token.kind == .word ? Kind.word : .name
      self.init(
        key: token.form, stem: token.stem, kind: kind, cognate: Self.cognate(folded))
    }
  }

  /// Nil for a quantity that is read too uncertainly to be recognised.
  init?(_ quantity: Quantity) {
    let key = quantity.matchKey
    guard key != 0 else { return nil }
    self.init(key: key, stem: key, kind: .figure(weight: Figure.weight(of: quantity)))
  }

  private init(key: UInt64, stem: UInt64, kind: Kind, cognate: UInt64? = nil) {
    self.key = key
    self.stem = stem
    self.kind = kind
    self.cognate = cognate
  }

  /// The first five letters as either language might write them: "cooperation", "Kooperation".
  private static func cognate(_ folded: [UInt8]) -> UInt64? {
    var letters: [UInt8] = []
    for byte in folded where letters.count < 5 {
      let letter: UInt8 =
        switch byte {
        case UInt8(ascii: "c"): UInt8(ascii: "k")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        case UInt8(ascii: "y"): UInt8(ascii: "i")
        case _: byte
        }
      if letters.last != letter { letters.append(letter) }
    }
    return letters.count == 5 ? WordHash.hash([UInt8(ascii: "~")] + letters) : nil
  }
}
