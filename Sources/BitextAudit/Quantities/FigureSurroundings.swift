import BitextCore

/// Whether what stands around a figure is rendered, so that a small one can be missed too.
struct FigureSurroundings {
  private let bitext: Bitext
  /// For each token of a side, whether it is linked.
  private var isLinked: Sides<[Bool]>

  init(_ bitext: Bitext) {
    self.bitext = bitext
    isLinked = bitext.sides.map { Array(repeating: false, count: $0.tokens.count) }
    for link in bitext.links {
      isLinked.source[link.source] = true
      isLinked.target[link.target] = true
    }
  }

  /// Whether the other side of a sure bead renders the words around a figure and not the figure.
  func lacks(_ quantity: Quantity, in index: Int, of half: Half) -> Bool {
    let bead = bitext.beads[index]
    guard bead.kind == .oneToOne, bead.probability >= 0.9 else { return false }
    let (side, other) = (bitext.sides[half], bitext.sides[half.other])
    let linked = isLinked[half]
    let tokens = side.segments[bead.runs[half].lowerBound].tokens
    let others = other.segments[bead.runs[half.other].lowerBound].tokens
    // A title that was left as it is holds the very word.
    let isCopied = tokens.contains { token in
      quantity.range.contains(side.tokens[token].range) && side.tokens[token].isWordLike
        && others.contains { other.tokens[$0].form == side.tokens[token].form }
    }
    guard !isCopied else { return false }
    let around = tokens.filter { token in
      side.tokens[token].isWordLike && !quantity.range.contains(side.tokens[token].range)
    }
    let words = around.filter { side.tokens[$0].range.count > 3 }
    // What lasts or measures is no figure of speech: it is enough that the words around are tied.
    if quantity.unit != .none {
      let ties = bitext.ties[half]
      let tied = words.count { linked[$0] || ties[$0] > 0 }
      if words.count > 2, tied * 10 >= words.count * 7 { return true }
    }
    let next = around.first { side.tokens[$0].range.lower >= quantity.range.upper }
    let last = around.last { side.tokens[$0].range.upper <= quantity.range.lower }
    guard [next, last].contains(where: { $0.map { linked[$0] } ?? false }) else { return false }
    return words.count > 1 && words.count { linked[$0] } * 10 >= words.count * 6
  }
}
