import BitextCore

/// The number of a sentence inside its row, and where its counterpart stands.
struct SentenceLabel {
  /// Shared by the sentences of the row that render each other; nil without a counterpart.
  var number: Int?
  /// The counterpart's first sentence.
  var counterpart: Int?
  /// The row of the counterpart if it is another one.
  var otherRow: Int?
}

/// The numbers that tie the sentences of the rows.
///
/// They are given where a row holds more than one bead; elsewhere the row itself says it.
struct SentenceLabels {
  /// For each segment of the side; nil for one without a number.
  let sides: Sides<[SentenceLabel?]>

  init(_ bitext: Bitext, _ layout: PageLayout) {
    let placements = SegmentPlacement.sides(of: bitext, in: layout)
    let numbers = layout.rows.map { row in
      row.isAside
        ? [:]
        : Self.numbers(
          placements.map(with: row.passages) { $0.beads(of: $1) }.both.flatMap(\.self), bitext)
    }
    sides = Sides { half in
      Self.labels(
        placements[half], bitext.beads.map(\.runs[half.other].first), placements[half.other],
        numbers)
    }
  }

  /// Whether the row's sentences have no numbers, since all of them render each other.
  func isBare(_ row: PageLayout.Row) -> Bool {
    Half.allCases.allSatisfy { half in
      row.passages[half].allSatisfy { $0.segments.allSatisfy { sides[half][$0] == nil } }
    }
  }

  /// Numbers the beads of a row in the order in which they appear, if there are several; null
  /// beads take no number of their own.
  private static func numbers(_ beads: [Int], _ bitext: Bitext) -> [Int: Int] {
    var numbers: [Int: Int] = [:]
    var last = 0
    for bead in beads where numbers[bead] == nil {
      last += bitext.beads[bead].isNull ? 0 : 1
      numbers[bead] = last
    }
    return numbers.count > 1 ? numbers : [:]
  }

  private static func labels(
    _ side: SegmentPlacement, _ counterparts: [Int?], _ other: SegmentPlacement,
    _ numbers: [[Int: Int]]
  ) -> [SentenceLabel?] {
    zip(side.bead, side.row).map { bead, row in
      guard let bead, let row, let number = numbers[row][bead] else { return nil }
      guard let counterpart = counterparts[bead] else { return SentenceLabel() }
      let otherRow = other.row[counterpart].flatMap { $0 == row ? nil : $0 + 1 }
      return SentenceLabel(number: number, counterpart: counterpart, otherRow: otherRow)
    }
  }
}
