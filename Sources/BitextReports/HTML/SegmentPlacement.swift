import BitextCore

/// Where each segment of a side stands: in which bead and in which row, both from 0.
struct SegmentPlacement {
  var bead: [Int?]
  var row: [Int?]

  private init(_ beads: [Range<Int>], _ rows: [[PageLayout.Passage]], count: Int) {
    bead = Array(repeating: nil, count: count)
    row = Array(repeating: nil, count: count)
    for (index, run) in beads.enumerated() {
      for segment in run { bead[segment] = index }
    }
    for (index, passages) in rows.enumerated() {
      for segment in passages.lazy.filter({ !$0.isAside }).flatMap(\.segments) {
        row[segment] = index
      }
    }
  }

  /// Those of either side.
  static func sides(of bitext: Bitext, in layout: PageLayout) -> Sides<SegmentPlacement> {
    Sides { half in
      SegmentPlacement(
        bitext.beads.map(\.runs[half]), layout.rows.map(\.passages[half]),
        count: bitext.sides[half].segments.count)
    }
  }

  func beads(of passages: [PageLayout.Passage]) -> [Int] {
    passages.flatMap { $0.segments.compactMap { bead[$0] } }
  }
}
