import BitextCore

/// The pages of a report: what they are called, and in which order one goes through them.
struct ReportPages {
  /// The path of each pair's page, in the order of the audit.
  let paths: [String]
  /// The indices of the pairs, the worst first.
  let order: [Int]
  private let titles: [String]

  init(_ result: AuditResult) {
    var names = UniqueNames()
    paths = result.pairs.map { pair in
      let stem = PageName.stem(
        source: pair.bitext.source.document.path, target: pair.bitext.target.document.path)
      return "pairs/\(names.name(stem)).html"
    }
    titles = result.pairs.map(\.bitext.target.document.path)
    let counts = result.pairs.map(\.counts)
    // Sorting is stable, so that equals stay in the order of the audit.
    order = result.pairs.indices.sorted { counts[$1].lexicographicallyPrecedes(counts[$0]) }
  }

  /// Where the page at a place of the order leads.
  func ways(at place: Int) -> PageWays {
    PageWays(previous: neighbour(at: place - 1), next: neighbour(at: place + 1))
  }

  private func neighbour(at place: Int) -> PageWays.Neighbour? {
    guard order.indices.contains(place) else { return nil }
    let name = paths[order[place]].split(separator: "/").last.map(String.init) ?? ""
    return PageWays.Neighbour(title: titles[order[place]], page: name)
  }
}
