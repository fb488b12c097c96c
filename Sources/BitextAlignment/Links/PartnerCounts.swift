/// For each type of a side, in how many segments of the other side a partner stands.
struct PartnerCounts {
  /// Numbers of segments whose best partner reaches a level.
  struct Counts {
    var any: Int32 = 0
    var medium: Int32 = 0
    var strong: Int32 = 0
  }

  private(set) var ofSource: [Counts]
  private(set) var ofTarget: [Counts]

  init(_ source: SideIndex, _ target: SideIndex, _ links: TypeLinks) {
    var counter = Counter(segments: target.lengths.count)
    ofSource = source.types.indices.map { counter.count(links.links(of: $0), in: target) }
    let backward = links.table.reversed(count: target.types.count)
    counter = Counter(segments: source.lengths.count)
    ofTarget = target.types.indices.map { counter.count(backward.links(of: $0), in: source) }
  }

  private struct Counter {
    private var stamps: [Int32]
    private var stamp: Int32 = 0

    init(segments: Int) { stamps = Array(repeating: 0, count: segments) }

    mutating func count(_ partners: ArraySlice<LinkTable.Link>, in side: SideIndex) -> Counts {
      stamp += 1
      var counts = Counts()
      // The surest first, since a segment counts once, with its best.
      for level in [LinkLevel.strong, .medium, .weak] {
        for partner in partners where partner.level == level {
          for occurrence in side.occurrences(of: Int(partner.target))
          where stamps[Int(occurrence.segment)] != stamp {
            stamps[Int(occurrence.segment)] = stamp
            counts.any += 1
            if level >= .medium { counts.medium += 1 }
            if level == .strong { counts.strong += 1 }
          }
        }
      }
      return counts
    }
  }
}
