import BitextCore

/// The links of a bitext as a reader sees them: numbered inside their bead.
///
/// Words that share a counterpart, as the parts of a compound do, share its number.
struct WordTies {
  /// In the order of the tokens.
  private(set) var sides = Sides<[TiedWord]>([], [])

  init(_ bitext: Bitext) {
    for bead in bitext.beads where !bead.isNull { append(bead, of: bitext) }
    for half in Half.allCases {
      sides[half].sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
      Self.widen(&sides[half], bitext.sides[half])
    }
  }

  private mutating func append(_ bead: Bead, of bitext: Bitext) {
    let here = bitext.source.tokens(of: bead.source)
    let there = bitext.target.tokens(of: bead.target)
    let before = sides.target.count
    var places: [Int: Int] = [:]
    let links = bitext.links[bitext.links.partitionPoint { $0.source >= here.lowerBound }...]
    for link in links.prefix(while: { $0.source < here.upperBound })
    where there.contains(link.target) {
      let place = places[link.target] ?? sides.target.count
      let number = place - before + 1
      if place == sides.target.count {
        places[link.target] = place
        sides.target.append(TiedWord(number, link.evidence, token: link.target, bitext.target))
      } else if link.evidence.isSurer(than: sides.target[place].evidence) {
        sides.target[place].evidence = link.evidence
      }
      sides.source.append(TiedWord(number, link.evidence, token: link.source, bitext.source))
    }
  }

  /// Widens the figures to all the words that they are written in, up to the next tied word: a
  /// link names the first of them only.
  private static func widen(_ words: inout [TiedWord], _ side: Side) {
    for index in words.indices where words[index].evidence == .quantity {
      let word = words[index]
      let last = side.quantities.partitionPoint { $0.range.lower > word.range.lower } - 1
      guard last >= 0, side.quantities[last].range.contains(word.range) else { continue }
      let end = side.quantities[last].range.upper
      let next = index + 1 < words.count ? words[index + 1].tokens.lowerBound : side.tokens.count
      var token = word.tokens.upperBound
      while token < next, side.tokens[token].range.upper <= end { token += 1 }
      words[index].tokens = word.tokens.lowerBound..<token
      words[index].range.upper = side.tokens[token - 1].range.upper
    }
  }
}

extension TiedWord {
  fileprivate init(_ number: Int, _ evidence: TokenLink.Evidence, token: Int, _ side: Side) {
    self.init(
      number: number, evidence: evidence, range: side.tokens[token].range,
      tokens: token..<token + 1)
  }
}
