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

  private(set) var tokens = Sides<[Int]>([], [])

  init(_ index: Int, of bitext: Bitext, _ partners: WordPartners) {
    let (beads, sides) = (bitext.beads, bitext.sides)
    let own = beads[index]
    for other in max(0, index - Self.far)...min(beads.count - 1, index + Self.far) {
      let bead = beads[other]
      let isNear =
        abs(other - index) <= Self.near
        || Half.allCases.contains { sides[$0].shareBlock(own.runs[$0], bead.runs[$0]) }
      guard isNear else { continue }
      for half in Half.allCases where !bead.runs[half].isEmpty {
        let ties = partners.of(half)
        tokens[half] += sides[half].tokens(of: bead.runs[half]).filter {
          other == index || ties[$0] < 0
        }
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
