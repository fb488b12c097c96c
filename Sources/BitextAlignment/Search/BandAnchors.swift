import BitextCore

/// Pairs of segments that very likely belong together, along which a long article is searched.
struct BandAnchors {
  struct Anchor {
    var source: Int
    var target: Int
  }

  /// The anchors in rising order of both sides.
  private(set) var chain: [Anchor]

  /// Words that occur more often than this are no anchors.
  private static let mostOccurrences = 32

  /// Takes words that are surely linked and occur as often on the one side as on the other: the
  /// first occurrence stands against the first, the last against the last. Of all these pairs,
  /// the longest chain that rises on both sides is believed.
  init(_ source: SideIndex, _ target: SideIndex, _ links: TypeLinks) {
    var pairs: [Anchor] = []
    for type in source.types.indices {
      let here = source.occurrences(of: type)
      guard here.count <= Self.mostOccurrences else { continue }
      for link in links.links(of: type) where link.level == .strong {
        let there = target.occurrences(of: Int(link.target))
        guard here.count == there.count else { continue }
        for (one, other) in zip(here, there) {
          pairs.append(Anchor(source: Int(one.segment), target: Int(other.segment)))
        }
      }
    }
    // Of several pairs of one source segment, a rising chain takes at most one if they fall.
    pairs.sort { ($0.source, $1.target) < ($1.source, $0.target) }
    chain = pairs.longestRisingChain(by: \.target).map { pairs[$0] }
  }
}
