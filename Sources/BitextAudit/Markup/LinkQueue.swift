import BitextCore

/// Links that no link of the other side has as its counterpart yet, each given out once.
struct LinkQueue {
  private let uses: [LinkUse]
  private var isTaken: [Bool]
  /// The segments that links were last asked for in, and their links from the last to the first:
  /// all, and by their sites.
  private var segments = 0..<0
  private var all: [Int] = []
  private var bySite: [[[UInt8]]: [Int]] = [:]

  /// Takes links in the order of the text.
  init(_ uses: [LinkUse]) {
    self.uses = uses
    isTaken = Array(repeating: false, count: uses.count)
  }

  /// Those that were not given out.
  var rest: [LinkUse] { uses.indices.filter { !isTaken[$0] }.map { uses[$0] } }

  /// The link in a run of segments that another one most likely stands for: one to the same site,
  /// or else the first. Linear in the links, however often it is asked for one of the same run.
  mutating func take(closestTo use: LinkUse, in segments: Range<Int>) -> LinkUse? {
    if segments != self.segments { list(segments) }
    let site = use.address.site
    let first = next(of: &all)
    // An address without a host is on the site that it stands on.
    let near =
      site.isEmpty
      ? first
      : [next(of: &bySite[site, default: []]), next(of: &bySite[[], default: []])]
        .compactMap(\.self).min()
    guard let place = near ?? first else { return nil }
    isTaken[place] = true
    return uses[place]
  }

  private mutating func list(_ segments: Range<Int>) {
    self.segments = segments
    let first = uses.partitionPoint { $0.segment >= segments.lowerBound }
    let end = uses.partitionPoint { $0.segment >= segments.upperBound }
    all = (first..<max(first, end)).reversed()
    bySite = Dictionary(grouping: all) { uses[$0].address.site }
  }

  /// The first of a list that is free; those before it are dropped.
  private func next(of places: inout [Int]) -> Int? {
    while let place = places.last, isTaken[place] { places.removeLast() }
    return places.last
  }
}

/// The sites that some links lead to.
struct SiteSet {
  private let sites: Set<[[UInt8]]>

  init(_ uses: [LinkUse]) { sites = Set(uses.map(\.address.site)) }

  /// Whether one of them may be on the same site as another address: one without a host is on any.
  func reach(_ address: LinkAddress) -> Bool {
    address.site.isEmpty ? !sites.isEmpty : sites.contains(address.site) || sites.contains([])
  }
}
