/// Which pairs of two audits are the same.
struct PairTies {
  /// For each newer pair the older one.
  let older: [Int?]

  /// By the path of the translation and of the article; those left, which were renamed, by what
  /// they say: on both sides, then on either.
  init(from olds: [PairRecord], to news: [PairRecord]) {
    var ties = Counterparts(olderCount: olds.count, newerCount: news.count)
    let keys: [(PairRecord) -> PairKey?] = [
      { .paths($0.source.path, $0.target.path) }, { .target($0.target.path) },
      { .source($0.source.path) }, { $0.contents([\.source, \.target]) },
      { $0.contents([\.source]) }, { $0.contents([\.target]) },
    ]
    for key in keys { ties.tie(olds.map(key), news.map(key)) }
    older = ties.older
  }
}

private enum PairKey: Hashable {
  case paths(String, String)
  case target(String)
  case source(String)
  case contents([[UInt64]])
}

extension PairRecord {
  /// What the paragraphs of some sides say; nil if that is unknown, or nothing.
  fileprivate func contents(
    _ halves: [KeyPath<PassageRecord, PassageRecord.Half>]
  ) -> PairKey? {
    guard let passages else { return nil }
    let contents = halves.map { half in passages.flatMap { $0[keyPath: half].contents }.sorted() }
    return contents.contains([]) ? nil : .contents(contents)
  }
}
