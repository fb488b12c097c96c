import BitextCore

/// Beads that share their paragraphs, for what runs over sentences: quotations, links, code.
struct BeadRuns {
  /// Neighbouring beads of the same paragraphs, in order; a moved bead is a run by itself.
  let runs: [Range<Int>]

  init(_ bitext: Bitext) {
    var runs: [Range<Int>] = []
    var source: Int?
    var target: Int?
    var wasMoved = false
    for (index, bead) in bitext.beads.enumerated() {
      let first = bead.source.first.map { bitext.source.segments[$0].block }
      let second = bead.target.first.map { bitext.target.segments[$0].block }
      let isContinued = first != nil && first == source || second != nil && second == target
      if isContinued, !bead.isMoved, !wasMoved, let last = runs.last {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
      wasMoved = bead.isMoved
      source = bead.source.last.map { bitext.source.segments[$0].block } ?? source
      target = bead.target.last.map { bitext.target.segments[$0].block } ?? target
    }
    self.runs = runs
  }
}

extension Bitext {
  /// The segments of a side from the first to the last of a run of beads.
  func segments(of run: Range<Int>, _ side: KeyPath<Bead, Range<Int>>) -> Range<Int> {
    let parts = beads[run].lazy.map { $0[keyPath: side] }.filter { !$0.isEmpty }
    guard let lower = parts.map(\.lowerBound).min(), let upper = parts.map(\.upperBound).max()
    else { return 0..<0 }
    return lower..<upper
  }
}
