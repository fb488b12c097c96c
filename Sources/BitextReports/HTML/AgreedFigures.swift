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
  private(set) var sides = Sides<[Figure]>([], [])

  init(_ bitext: Bitext, _ layout: PageLayout) {
    let texts = bitext.sides
    let rows = Sides { layout.rowOfBlock($0, of: texts[$0]) }
    /// How many figures of each row have a letter.
    var counts = Array(repeating: 0, count: layout.rows.count + 1)
    for bead in bitext.beads where !bead.isNull {
      let row = Sides { half in
        rows[half][texts[half].segments[bead.runs[half].lowerBound].block]
      }
      var rest = Array(bitext.target.quantities(in: bitext.target.range(of: bead.target)))
      for quantity in bitext.source.quantities(in: bitext.source.range(of: bead.source))
      where quantity.matchKey != 0 {
        guard let index = rest.firstIndex(where: { $0.matchKey == quantity.matchKey }) else {
          continue
        }
        let number = max(counts[row.source], counts[row.target]) + 1
        (counts[row.source], counts[row.target]) = (number, number)
        let letter = Self.letters(number)
        let figures = Sides(quantity, rest[index]).map {
          Figure(range: $0.range, reading: $0.reading, letter: letter)
        }
        for half in Half.allCases { sides[half].append(figures[half]) }
        rest.remove(at: index)
      }
    }
    for half in Half.allCases { sides[half].sort { $0.range < $1.range } }
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
