import BitextCore

/// Ties tokens inside of beads, by the links of their types.
struct TokenLinks {
  private let source: Side
  private let target: Side
  private let links: TypeLinks
  private let sourceTypes: [Int32]
  private let targetTypes: [Int32]
  /// For each target type, its first token in the bead; and for each target token, the next one
  /// there of the same type; -1 where there is none.
  private var heads: [Int32]
  private var nexts: [Int32]
  private var isTaken: [Bool]
  private var candidates: [Candidate] = []

  private struct Candidate {
    var rank: Int
    /// How unlike the tokens' places in the bead are.
    var distance: Float
    var source: Int
    var target: Int
    var evidence: TokenLink.Evidence

    static func < (a: Candidate, b: Candidate) -> Bool {
      a.rank != b.rank
        ? a.rank < b.rank : (a.distance, a.source, a.target) < (b.distance, b.source, b.target)
    }
  }

  init(
    _ source: Side, _ sourceIndex: SideIndex, _ target: Side, _ targetIndex: SideIndex,
    _ links: TypeLinks
  ) {
    self.source = source
    self.target = target
    self.links = links
    sourceTypes = sourceIndex.typeOfToken
    targetTypes = targetIndex.typeOfToken
    heads = Array(repeating: -1, count: targetIndex.types.count)
    nexts = Array(repeating: -1, count: target.tokens.count)
    isTaken = Array(repeating: false, count: target.tokens.count)
  }

  /// The links in the order of the source tokens.
  mutating func links(in beads: [Bead]) -> [TokenLink] {
    var found: [TokenLink] = []
    for bead in beads where !bead.isNull { appendLinks(in: bead, to: &found) }
    found.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    return found
  }

  /// Each token takes the free partner whose place in the bead is most like its own, the surest
  /// kind of evidence first. Parts of a compound may share it with others.
  private mutating func appendLinks(in bead: Bead, to found: inout [TokenLink]) {
    findCandidates(source.tokens(of: bead.source), target.tokens(of: bead.target))
    candidates.sort(by: <)
    let first = found.count
    for candidate in candidates {
      if candidate.evidence != .compound && isTaken[candidate.target] { continue }
      if found[first...].contains(where: { $0.source == candidate.source }) { continue }
      isTaken[candidate.target] = true
      found.append(
        TokenLink(
          source: candidate.source, target: candidate.target, weight: candidate.evidence.weight,
          evidence: candidate.evidence))
    }
  }

  private mutating func findCandidates(_ here: Range<Int>, _ there: Range<Int>) {
    candidates.removeAll(keepingCapacity: true)
    for token in there.reversed() where targetTypes[token] >= 0 {
      nexts[token] = heads[Int(targetTypes[token])]
      heads[Int(targetTypes[token])] = Int32(token)
    }
    for token in here where sourceTypes[token] >= 0 {
      for link in links.links(of: Int(sourceTypes[token])) {
        var other = Int(heads[Int(link.target)])
        while other >= 0 {
          let place = Float(token - here.lowerBound) / Float(here.count)
          let otherPlace = Float(other - there.lowerBound) / Float(there.count)
          candidates.append(
            Candidate(
              rank: link.rank, distance: abs(place - otherPlace), source: token,
              target: other, evidence: link.evidence))
          other = Int(nexts[other])
        }
      }
    }
    for token in there where targetTypes[token] >= 0 { heads[Int(targetTypes[token])] = -1 }
  }
}

extension LinkTable.Link {
  /// The kind of evidence goes before its strength: "last" is "letzte" before it is the "Woche"
  /// of "last week".
  fileprivate var rank: Int { evidence.rank * 4 - Int(level.rawValue) }
}

extension TokenLink.Evidence {
  fileprivate var rank: Int {
    switch self {
    case .identical, .quantity: 0
    case .lexicon: 1
    case .learned, .compound: 2
    case .cognate: 3
    }
  }

  fileprivate var weight: Double {
    switch self {
    case .identical, .quantity: 1
    case .lexicon: 0.9
    case .learned, .compound: 0.7
    case .cognate: 0.6
    }
  }
}
