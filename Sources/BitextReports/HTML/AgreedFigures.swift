import BitextCore

/// The figures that both sides of a bead have, by their value: what was checked and found right.
struct AgreedFigures {
  struct Figure {
    var range: TextRange
    /// How the figure was read.
    var reading: String
    /// Shared by the two that agree and by no other figure of the row: a, b, ... z, aa, ab ...
    var letter: String
  }

  /// On each side, ordered by range.
  private(set) var source: [Figure] = []
  private(set) var target: [Figure] = []

  init(_ bitext: Bitext, _ layout: PageLayout) {
    let rows = (
      layout.rowOfBlock(\.source, of: bitext.source), layout.rowOfBlock(\.target, of: bitext.target)
    )
    /// How many figures of each row have a letter.
    var counts = Array(repeating: 0, count: layout.rows.count + 1)
    for bead in bitext.beads where !bead.isNull {
      let row = (
        rows.0[bitext.source.segments[bead.source.lowerBound].block],
        rows.1[bitext.target.segments[bead.target.lowerBound].block]
      )
      var rest = Array(bitext.target.quantities(in: bitext.target.range(of: bead.target)))
      for quantity in bitext.source.quantities(in: bitext.source.range(of: bead.source))
      where quantity.matchKey != 0 {
        guard let index = rest.firstIndex(where: { $0.matchKey == quantity.matchKey }) else {
          continue
        }
        let number = max(counts[row.0], counts[row.1]) + 1
        (counts[row.0], counts[row.1]) = (number, number)
        let letter = Self.letters(number)
        source.append(Figure(range: quantity.range, reading: quantity.reading, letter: letter))
        target.append(
          Figure(range: rest[index].range, reading: rest[index].reading, letter: letter))
        rest.remove(at: index)
      }
    }
    source.sort { $0.range < $1.range }
    target.sort { $0.range < $1.range }
  }

  /// The number, from 1, in letters as the columns of a table are called.
  private static func letters(_ number: Int) -> String {
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(ascii: "a") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
