/// Weighs the links between stems by all the evidence for and against them.
///
/// A dictionary is also a small bitext: that two words meet again and again in entries and
/// phrases says more than a single meeting, and a word that meets hundreds ("make") says little
/// about each. So the weight of the best entry is tempered by the larger of the conditional
/// probabilities of the two words given each other, smoothed as if each word had been seen a few
/// times more. The square root spreads the small values, of which most links are.
struct EvidenceTable {
  /// The links between ranks of stems, each once, sorted.
  let links: [StemLink]

  private static let smoothing: Float = 2
  /// A word that shows up in one of so many meetings is as good as certain.
  private static let certainty: Float = 10
  /// Below this a link turns up in unrelated sentences as often as in those that belong together.
  private static let leastWeight: Float = 0.25

  /// Takes links between numbers of stems, as often as they were found.
  init(
    _ found: [StemLink], certain: Set<StemLink.Ends>, _ first: StemOrder, _ second: StemOrder
  ) {
    func ranked(_ link: StemLink) -> StemLink {
      link.moved(Int(first.ranks[link.first]), Int(second.ranks[link.second]))
    }
    let sorted = found.map(ranked).sorted { $0.bits < $1.bits }
    let certain = Set(certain.map { ranked($0.link).ends })
    var firstTotals = [Float](repeating: Self.smoothing, count: first.hashes.count)
    var secondTotals = [Float](repeating: Self.smoothing, count: second.hashes.count)
    for link in sorted {
      firstTotals[link.first] += link.weight
      secondTotals[link.second] += link.weight
    }
    var links: [StemLink] = []
    var evidence: Float = 0
    var provenance: Provenance = []
    for index in sorted.indices {
      let link = sorted[index]
      evidence += link.weight
      provenance.formUnion(link.provenance)
      if index + 1 < sorted.count, sorted[index + 1].ends == link.ends { continue }
      // The last of equal links is the heaviest.
      let likelihood = evidence / min(firstTotals[link.first], secondTotals[link.second])
      let weight =
        certain.contains(link.ends)
        ? link.weight
        : (link.weight * min(1, Self.certainty * likelihood)).squareRoot()
      if weight >= Self.leastWeight {
        links.append(StemLink(link.first, link.second, weight: weight, provenance))
      }
      evidence = 0
      provenance = []
    }
    self.links = links
  }
}
