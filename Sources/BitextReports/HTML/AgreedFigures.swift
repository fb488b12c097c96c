import BitextCore

/// The figures that both sides of a bead have, by their value: what was checked and found right.
struct AgreedFigures {
  struct Figure {
    var range: TextRange
    /// How the figure was read.
    var reading: String
  }

  /// On each side, ordered by range.
  private(set) var source: [Figure] = []
  private(set) var target: [Figure] = []

  init(_ bitext: Bitext) {
    for bead in bitext.beads where !bead.isNull {
      var rest = Array(bitext.target.quantities(in: bitext.target.range(of: bead.target)))
      for quantity in bitext.source.quantities(in: bitext.source.range(of: bead.source))
      where quantity.matchKey != 0 {
        guard let index = rest.firstIndex(where: { $0.matchKey == quantity.matchKey }) else {
          continue
        }
        source.append(Figure(range: quantity.range, reading: quantity.reading))
        target.append(Figure(range: rest[index].range, reading: rest[index].reading))
        rest.remove(at: index)
      }
    }
    source.sort { $0.range < $1.range }
    target.sort { $0.range < $1.range }
  }
}
