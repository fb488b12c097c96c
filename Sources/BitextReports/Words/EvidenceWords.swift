import BitextCore

extension TokenLink.Evidence {
  /// All kinds, the surest first.
  static let all: [TokenLink.Evidence] = [
    .identical, .quantity, .lexicon, .learned, .compound, .cognate,
  ]

  /// What stands between two words that are tied.
  var sign: String {
    switch self {
    case .identical, .quantity: "="
    case .lexicon: "~"
    case .learned: "*"
    case .cognate: "≈"
    case .compound: "+"
    }
  }

  /// What the tie was seen from, for a person.
  var label: String {
    switch self {
    case .identical: "same word"
    case .quantity: "same figure"
    case .lexicon: "dictionary"
    case .learned: "learned here"
    case .cognate: "spelled alike"
    case .compound: "part of a compound"
    }
  }

  func isSurer(than other: TokenLink.Evidence) -> Bool {
    guard let own = Self.all.firstIndex(of: self), let rank = Self.all.firstIndex(of: other) else {
      return false
    }
    return own < rank
  }
}
