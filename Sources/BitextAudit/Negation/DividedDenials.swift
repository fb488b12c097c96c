import BitextCore

/// The denials that take two words: one by the verb and one that completes it, "ne … pas".
///
/// Neither denies alone: "ne" may be a mark of style, "plus" is more, "personne" is a person. What
/// completes a denial stands for it; further words of that sort in the clause add nothing
/// ("n'a jamais rien dit").
struct DividedDenials {
  /// Words between the parts, at most.
  private static let reach = 8

  /// The words that stand for a denial.
  private(set) var denials: Set<Int> = []
  /// The other parts of these.
  private(set) var rest: Set<Int> = []

  /// Parts by the verb without another: alone they deny with some verbs ("ne cesse", "ne peut"), and
  /// are a mark of style elsewhere.
  private(set) var lone: Set<Int> = []

  /// Reads the words of a stretch by their numbers; a clause ends at the next mark.
  init(_ tokens: Range<Int>, of side: Side, _ words: NegationWords) {
    var clause: [(token: Int, isParticle: Bool)] = []
    for number in tokens {
      let token = side.tokens[number]
      if token.isWordLike {
        let letters = WordFolding.folded(side.document.text[token.range.offsets])
        clause.append((number, words.isParticle(token.form, letters: letters[...])))
      } else if !side.joins(token) {
        read(clause, side, words)
        clause.removeAll()
      }
    }
    read(clause, side, words)
  }

  /// The sense of a word that is part of such a denial; nil for others.
  func sense(of token: Int) -> NegationWords.Sense? {
    if denials.contains(token) { return .denying }
    if rest.contains(token) { return .neutral }
    return lone.contains(token) ? .tinged : nil
  }

  private mutating func read(
    _ clause: [(token: Int, isParticle: Bool)], _ side: Side, _ words: NegationWords
  ) {
    let particles = clause.indices.filter { clause[$0].isParticle }
    for (order, place) in particles.enumerated() {
      let end = order + 1 < particles.count ? particles[order + 1] : clause.count
      let start = order > 0 ? particles[order - 1] + 1 : 0
      let behind = clause[(place + 1)..<end].prefix(Self.reach).map(\.token).filter {
        words.completes(side.tokens[$0].form)
      }
      let before = clause[start..<place].suffix(Self.reach).map(\.token).filter {
        words.leads(side.tokens[$0].form) && !denials.contains($0) && !rest.contains($0)
      }
      guard let denial = behind.first ?? before.first else {
        lone.insert(clause[place].token)
        continue
      }
      denials.insert(denial)
      rest.formUnion(before + behind + [clause[place].token])
      rest.subtract(denials)
    }
  }
}

extension Side {
  /// Whether a mark stands within a word or between a verb and its pronoun: "n'a-t-il".
  fileprivate func joins(_ token: Token) -> Bool {
    let first = document.text[token.range.lower]
    return first == UInt8(ascii: "-") || first == UInt8(ascii: "'")
      || document.string(token.range) == "\u{2019}"
  }
}
