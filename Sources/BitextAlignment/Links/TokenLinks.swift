import BitextCore

/// Ties tokens inside of beads, by the links of their types.
struct TokenLinks {
  private let source: Side
  private let target: Side
  private let links: TypeLinks
  private let sourceTypes: [Int32]
  private let targetTypes: [Int32]
  /// The target tokens of the bead, type by type in the order of the text.
  private var tokens: [Int32] = []
  /// For each target type, where its tokens are in `tokens`; empty for what is not in the bead.
  private var places: [Range<Int32>]
  private var isTaken: Sides<[Bool]>
  private var candidates: [Candidate] = []

  /// How many tokens of the other side a token is held against at most: more than a bead of
  /// sentences has, so that only runs of one word are cut short.
  private static let mostRivals = 256
  /// How many pairs a bead has at most where it has more tokens than `mostRivals` goes into, at
  /// 40 bytes each: n times one word against m times another have n x m.
  private static let mostPairs = 1 << 20

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
    places = Array(repeating: 0..<0, count: targetIndex.types.count)
    isTaken = Sides(source, target).map { Array(repeating: false, count: $0.tokens.count) }
  }

  /// The links in the order of the source tokens.
  mutating func links(in beads: [Bead]) -> [TokenLink] {
    var found: [TokenLink] = []
    for bead in beads where !bead.isNull { appendLinks(in: bead, to: &found) }
    found.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    return found
  }

  /// Each token takes the free partner whose place in the bead is most like its own, the surest
  /// kind of evidence first. Parts of a compound may share it with others. Takes O(n log n) in the
  /// tokens of the bead.
  private mutating func appendLinks(in bead: Bead, to found: inout [TokenLink]) {
    findCandidates(source.tokens(of: bead.source), target.tokens(of: bead.target))
    candidates.sort(by: <)
    for candidate in candidates {
      if candidate.evidence != .compound && isTaken.target[candidate.target] { continue }
      if isTaken.source[candidate.source] { continue }
      isTaken.source[candidate.source] = true
      isTaken.target[candidate.target] = true
      found.append(
        TokenLink(
          source: candidate.source, target: candidate.target, weight: candidate.evidence.weight,
          evidence: candidate.evidence))
    }
  }

  private mutating func findCandidates(_ here: Range<Int>, _ there: Range<Int>) {
    candidates.removeAll(keepingCapacity: true)
    list(there)
    let most = max(1, min(Self.mostRivals, Self.mostPairs / max(here.count, 1)))
    for token in here where sourceTypes[token] >= 0 {
      let place = Float(token - here.lowerBound) / Float(here.count)
      var room = most
      for link in links.links(of: Int(sourceTypes[token])) where room > 0 {
        let rivals = rivals(of: Int(link.target), near: place, in: there, atMost: room)
        room -= rivals.count
        for other in rivals {
          candidates.append(
            Candidate(
              rank: link.rank, distance: abs(place - Self.place(of: other, in: there)),
              source: token, target: Int(other), evidence: link.evidence))
        }
      }
    }
    for token in there where targetTypes[token] >= 0 { places[Int(targetTypes[token])] = 0..<0 }
  }

  /// Lists the target tokens of a bead by their types.
  private mutating func list(_ there: Range<Int>) {
    tokens.removeAll(keepingCapacity: true)
    for token in there where targetTypes[token] >= 0 { tokens.append(Int32(token)) }
    tokens.sort { (targetTypes[Int($0)], $0) < (targetTypes[Int($1)], $1) }
    for (index, token) in tokens.enumerated() {
      let type = Int(targetTypes[Int(token)])
      let start = places[type].isEmpty ? Int32(index) : places[type].lowerBound
      places[type] = start..<Int32(index + 1)
    }
  }

  /// The tokens of a type that stand in the bead; of more than so many, those about a place.
  private func rivals(
    of type: Int, near place: Float, in there: Range<Int>, atMost limit: Int
  ) -> ArraySlice<Int32> {
    let range = places[type]
    let all = tokens[Int(range.lowerBound)..<Int(range.upperBound)]
    guard all.count > limit else { return all }
    let centre = all.partitionPoint { Self.place(of: $0, in: there) >= place }
    let start = max(all.startIndex, min(centre - limit / 2, all.endIndex - limit))
    return all[start..<start + limit]
  }

  /// Where a token stands in a bead, from 0 to 1.
  private static func place(of token: Int32, in run: Range<Int>) -> Float {
    Float(Int(token) - run.lowerBound) / Float(run.count)
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
