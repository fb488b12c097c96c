import BitextCore

/// Ties tokens inside of beads, by the links of their types.
struct TokenLinks {
  private let source: Side
  private let target: Side
  private let links: TypeLinks
  private let sourceTypes: [Int32]
  private let targetTypes: [Int32]

  init(
    _ source: Side, _ sourceIndex: SideIndex, _ target: Side, _ targetIndex: SideIndex,
    _ links: TypeLinks
  ) {
    self.source = source
    self.target = target
    self.links = links
    sourceTypes = sourceIndex.typeOfToken
    targetTypes = targetIndex.typeOfToken
  }

  /// The links in the order of the source tokens.
  func links(in beads: [Bead]) -> [TokenLink] {
    beads.filter { !$0.isNull }.flatMap { links(in: $0) }.sorted {
      ($0.source, $0.target) < ($1.source, $1.target)
    }
  }

  /// Each token takes the free partner whose place in the bead is most like its own, the surest
  /// kind of evidence first. Parts of a compound may share it with others.
  private func links(in bead: Bead) -> [TokenLink] {
    let here = Self.tokens(bead.source, source)
    let there = Self.tokens(bead.target, target)
    var byType: [Int32: [Int]] = [:]
    for token in there where targetTypes[token] >= 0 {
      byType[targetTypes[token], default: []].append(token)
    }
    var candidates: [(rank: Int, distance: Double, link: TokenLink)] = []
    for token in here where sourceTypes[token] >= 0 {
      let type = Int(sourceTypes[token])
      for link in links.links(of: type) {
        for other in byType[link.target] ?? [] {
          let place = Double(token - here.lowerBound) / Double(here.count)
          let otherPlace = Double(other - there.lowerBound) / Double(there.count)
          candidates.append(
            (
              link.evidence.rank, abs(place - otherPlace),
              TokenLink(
                source: token, target: other, weight: link.evidence.weight,
                evidence: link.evidence)
            ))
        }
      }
    }
    candidates.sort {
      ($0.rank, $0.distance, $0.link.source, $0.link.target)
        < ($1.rank, $1.distance, $1.link.source, $1.link.target)
    }
    var taken = (Set<Int>(), Set<Int>())
    return candidates.compactMap { candidate in
      let link = candidate.link
      if taken.0.contains(link.source) { return nil }
      if link.evidence != .compound && taken.1.contains(link.target) { return nil }
      taken.0.insert(link.source)
      taken.1.insert(link.target)
      return link
    }
  }

  private static func tokens(_ run: Range<Int>, _ side: Side) -> Range<Int> {
    side.segments[run.lowerBound].tokens
      .lowerBound..<side.segments[run.upperBound - 1].tokens.upperBound
  }
}

extension TokenLink.Evidence {
  fileprivate var rank: Int {
    switch self {
    case .identical, .quantity: 0
    case .lexicon: 1
    case .learned: 2
    case .compound: 2
    case .cognate: 3
    }
  }

  fileprivate var weight: Double {
    switch self {
    case .identical, .quantity: 1
    case .lexicon: 0.9
    case .compound: 0.7
    case .cognate, .learned: 0.6
    }
  }
}
