public import BitextPairing

/// What there is to judge: the pairs that changed, and the articles that stand alone since.
public struct GateScope: Sendable {
  /// A pair of the judged revision, and the same pair as the base has it.
  public struct Pair: Sendable {
    /// As the judged revision has it.
    public var judged: ArticlePairs.Pair
    /// Under the names of then; nil if one of the halves is new.
    public var base: ArticlePairs.Pair?
    let versions: [FileChange.Version]
  }

  /// In the order of the source paths.
  public let pairs: [Pair]
  /// Pairs of the base that are none any more, of those that their paths pair.
  public let removed: [ArticlePairs.Pair]
  /// Articles that are new and alone, or that lost their counterpart.
  public let unpaired: [ArticlePairs.Unpaired]
  private let changes: RepositoryChanges

  /// Keeps what changed of what was found among the articles of the judged revision.
  ///
  /// `paths` pairs the articles of the base, to tell who had a counterpart there.
  public init(_ found: ArticlePairs, of changes: RepositoryChanges, paths: PathPairing) {
    self.changes = changes
    pairs = found.pairs.filter { pair in
      (changes.scope.contains(pair.source) || changes.scope.contains(pair.target))
        && (changes.isConcerned(pair.source) || changes.isConcerned(pair.target))
    }.map { Pair($0, in: changes) }
    // Without a file that is gone or renamed, nobody can have lost anything.
    let before = changes.hasLosses ? paths.pair(changes.baseArticles ?? []).pairs : []
    let kept = Set(pairs.compactMap(\.base).map { [$0.source, $0.target] })
    removed = before.filter { pair in
      (changes.isChangedSince(pair.source) || changes.isChangedSince(pair.target))
        && (changes.scope.contains(pair.source) || changes.scope.contains(pair.target))
        && !kept.contains([pair.source, pair.target])
    }.map { ArticlePairs.Pair(source: $0.source, target: $0.target, by: .path) }
    let alone = found.unpaired.filter { changes.scope.contains($0.path) }
    guard changes.baseArticles != nil, !alone.isEmpty, !changes.isAll else {
      unpaired = changes.isAll ? alone : []
      return
    }
    let paired = Set(before.flatMap { [$0.source, $0.target] })
    unpaired = alone.filter { article in
      changes.old(article.path).map { paired.contains($0.path) } ?? true
    }
  }

  /// What is judged and what it is held against, by path, read by one run of git; with what was
  /// removed, if that is asked for, and without what is `known` already of the judged revision.
  public func contents(
    withRemoved: Bool, besides known: Set<String> = []
  ) async throws(GitFailure) -> (judged: [String: [UInt8]], base: [String: [UInt8]]) {
    let judged = changes.versions(
      of: pairs.flatMap { [$0.judged.source, $0.judged.target] }.filter { !known.contains($0) })
    let gone = withRemoved ? removed.flatMap { [$0.source, $0.target] } : []
    let base = pairs.flatMap(\.versions) + gone.compactMap(changes.base)
    let blobs = try await changes.blobs(of: judged + base)
    return (blobs.contents(of: judged), blobs.contents(of: base))
  }
}

extension GateScope.Pair {
  fileprivate init(_ pair: ArticlePairs.Pair, in changes: RepositoryChanges) {
    judged = pair
    guard let source = changes.old(pair.source), let target = changes.old(pair.target) else {
      versions = []
      return
    }
    versions = [source, target]
    base = ArticlePairs.Pair(
      source: source.path, target: target.path, score: pair.score, by: pair.by)
  }
}
