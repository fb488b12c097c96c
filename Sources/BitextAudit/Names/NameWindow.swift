import BitextCore

/// The tokens in and around a bead in which the counterpart of one of its names may stand.
///
/// Of the beads around it those that have no partner in their own: a word that renders another
/// one where it stands is no counterpart of a name that is missing here.
struct NameWindow {
  /// So many beads before and after are looked at.
  private static let near = 2
  /// And so many of the same paragraph.
  private static let far = 8

  private(set) var source: [Int] = []
  private(set) var target: [Int] = []

  init(_ index: Int, of bitext: Bitext, _ partners: WordPartners) {
    let beads = bitext.beads
    let own = beads[index]
    for other in max(0, index - Self.far)...min(beads.count - 1, index + Self.far) {
      let bead = beads[other]
      guard
        abs(other - index) <= Self.near || bitext.source.shareBlock(own.source, bead.source)
          || bitext.target.shareBlock(own.target, bead.target)
      else { continue }
      if !bead.source.isEmpty {
        let tokens = bitext.source.tokens(of: bead.source)
        source += tokens.filter { other == index || partners.source[$0] < 0 }
      }
      if !bead.target.isEmpty {
        let tokens = bitext.target.tokens(of: bead.target)
        target += tokens.filter { other == index || partners.target[$0] < 0 }
      }
    }
  }
}

extension Side {
  /// Whether two runs of segments begin in one block; empty ones do not.
  fileprivate func shareBlock(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    !a.isEmpty && !b.isEmpty && segments[a.lowerBound].block == segments[b.lowerBound].block
  }
}
