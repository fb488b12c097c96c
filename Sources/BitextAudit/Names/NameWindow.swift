import BitextCore

/// The tokens near a bead in which the counterpart of one of its names may stand.
struct NameWindow {
  /// So many beads before and after are looked at, of the same paragraph or not.
  private static let near = 2
  /// And so many as far as the paragraph goes.
  private static let far = 8

  private(set) var source: [Int] = []
  private(set) var target: [Int] = []

  init(_ index: Int, of bitext: Bitext) {
    let beads = bitext.beads
    func isNear(_ other: Int) -> Bool {
      if abs(other - index) <= Self.near { return true }
      let (a, b) = (beads[index], beads[other])
      let isSameSource = !b.source.isEmpty && bitext.source.block(of: a.source) == bitext.source.block(of: b.source)
      let isSameTarget = !b.target.isEmpty && bitext.target.block(of: a.target) == bitext.target.block(of: b.target)
      return isSameSource || isSameTarget
    }
    for other in max(0, index - Self.far)...min(beads.count - 1, index + Self.far)
    where isNear(other) {
      if !beads[other].source.isEmpty { source.append(contentsOf: bitext.source.tokens(of: beads[other].source)) }
      if !beads[other].target.isEmpty { target.append(contentsOf: bitext.target.tokens(of: beads[other].target)) }
    }
  }
}

extension Side {
  /// The block of the first segment of a run that is not empty.
  fileprivate func block(of run: Range<Int>) -> Int { segments[run.lowerBound].block }
}
