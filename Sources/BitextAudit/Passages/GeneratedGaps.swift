import BitextCore

/// Where one side has in words what a macro writes on the other, of which nobody knows what it says,
/// or what an indent has made code there.
struct GeneratedGaps {
  private let runs: [Range<Int>]

  /// The gaps of a half, between two of its segments that are rendered.
  init(_ sides: Sides<Side>, _ half: Half, _ beads: [Bead]) {
    let generated = sides.map { side in
      side.document.blocks.indices.filter {
        [.generated, .code].contains(side.document.blocks[$0].role)
      }
    }
    let called = CalledText(sides)
    guard
      generated[half.other].count > generated[half].count
        || sides[half.other].document.calls.count > sides[half].document.calls.count
    else {
      runs = []
      return
    }
    let paired = beads.filter { !$0.isNull }.sorted {
      $0.runs[half].lowerBound < $1.runs[half].lowerBound
    }
    let count = sides[half].segments.count
    let (own, other) = (sides[half], sides[half.other])
    var runs: [Range<Int>] = []
    var last: Bead?
    for bead in paired.map(Optional.some) + [nil] {
      let start = last?.runs[half].upperBound ?? 0
      let end = bead?.runs[half].lowerBound ?? count
      if start < end {
        let hidden = Sides { side in
          let segments = side == half ? own.segments : other.segments
          let first = last.map { segments[$0.runs[side].upperBound - 1].block } ?? -1
          let next = bead.map { segments[$0.runs[side].lowerBound].block } ?? Int.max
          let from = last?.runs[side].lowerBound ?? 0
          let to = bead?.runs[side].upperBound ?? sides[side].segments.count
          return generated[side].count { first < $0 && $0 < next }
            + (from < to ? called.count(from..<to, side) : 0)
        }
        if hidden[half.other] > hidden[half] { runs.append(start..<end) }
      }
      last = bead
    }
    self.runs = runs
  }

  /// Whether a run of segments stands where the other side has it generated.
  func cover(_ segments: Range<Int>) -> Bool {
    runs.contains { $0.lowerBound <= segments.lowerBound && segments.upperBound <= $0.upperBound }
  }
}
