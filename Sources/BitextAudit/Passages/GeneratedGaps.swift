import BitextCore

/// Where one side has in words what a macro writes on the other, of which nobody knows what it says,
/// or what an indent has made code there.
struct GeneratedGaps {
  /// In the order of the text.
  private let runs: [Range<Int>]

  /// The gaps of a half, between two of its segments that are rendered; linear in blocks and beads
  /// but for their order.
  init(_ sides: Sides<Side>, _ half: Half, _ beads: [Bead]) {
    let generated = sides.map(GeneratedBlocks.init)
    let called = CalledText(sides)
    guard
      generated[half.other].total > generated[half].total
        || sides[half.other].document.calls.count > sides[half].document.calls.count
    else {
      runs = []
      return
    }
    let paired = beads.filter { !$0.isNull }.sorted {
      $0.runs[half].lowerBound < $1.runs[half].lowerBound
    }
    let count = sides[half].segments.count
    var runs: [Range<Int>] = []
    var last: Bead?
    for bead in paired.map(Optional.some) + [nil] {
      let start = last?.runs[half].upperBound ?? 0
      let end = bead?.runs[half].lowerBound ?? count
      if start < end {
        let hidden = Sides { side in
          let segments = sides[side].segments
          let from = last?.runs[side].upperBound ?? 0
          let to = bead?.runs[side].lowerBound ?? segments.count
          return generated[side].count(
            behind: last.map { segments[$0.runs[side].upperBound - 1].block },
            before: bead.map { segments[$0.runs[side].lowerBound].block })
            + (from < to ? called.count(from..<to, side) : 0)
        }
        if hidden[half.other] > hidden[half] { runs.append(start..<end) }
      }
      last = bead
    }
    self.runs = runs
  }

  /// Whether a run of segments stands where the other side has it generated; O(log gaps).
  func cover(_ segments: Range<Int>) -> Bool {
    let run = runs.partitionPoint { $0.upperBound >= segments.upperBound }
    return run < runs.count && runs[run].lowerBound <= segments.lowerBound
  }
}

/// How many blocks of a side are generated, or code, in front of each.
private struct GeneratedBlocks {
  /// For each block, and for the end.
  private var before = [0]

  init(_ side: Side) {
    for block in side.document.blocks {
      before.append(total + ([.generated, .code].contains(block.role) ? 1 : 0))
    }
  }

  var total: Int { before[before.count - 1] }

  /// How many stand between two blocks, of which the first may follow the second where a passage
  /// moved; nil for the beginning or the end.
  func count(behind first: Int?, before next: Int?) -> Int {
    max(0, (next.map { before[$0] } ?? total) - (first.map { before[$0 + 1] } ?? 0))
  }
}
