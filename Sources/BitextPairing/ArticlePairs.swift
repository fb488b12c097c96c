public import BitextCore

/// Which articles of a folder belong together, and which stand alone.
public struct ArticlePairs: Hashable, Sendable {
  /// What tied two articles.
  public enum Origin: String, Hashable, Sendable {
    /// Named by the user as a pair.
    case given
    case path
    case content
  }

  /// An article and its translation, by their paths.
  public struct Pair: Hashable, Sendable {
    /// The path of the article.
    public var source: String
    /// The path of its translation.
    public var target: String
    /// From 0 to 1; 1 unless the pair was found by content.
    public var score: Double
    /// What tied them.
    public var by: Origin

    /// Two paths that belong together.
    public init(source: String, target: String, score: Double = 1, by: Origin) {
      self.source = source
      self.target = target
      self.score = score
      self.by = by
    }
  }

  /// An article that stands alone.
  public struct Unpaired: Hashable, Sendable {
    /// As it was found.
    public var path: String
    /// Nil where it could not be told.
    public var language: Language?

    /// An article without a version in the other language.
    public init(path: String, language: Language?) {
      self.path = path
      self.language = language
    }
  }

  /// Ordered by the bytes of the source path.
  public private(set) var pairs: [Pair]
  /// Ordered by the bytes of the path.
  public private(set) var unpaired: [Unpaired]

  /// Pairs that somebody else found; they are put in order here.
  public init(pairs: [Pair], unpaired: [Unpaired] = []) {
    self.pairs = pairs.sorted { PathName.areInOrder($0.source, $1.source) }
    self.unpaired = unpaired.sorted { PathName.areInOrder($0.path, $1.path) }
  }

  /// Puts together what the paths and the contents tell.
  ///
  /// `sources` and `targets` are the sides that `byContent` was found among: those of the files
  /// that no path pairs. `others` are files in neither language.
  public init(
    byPath: PathPairs, byContent: [ContentPair], sources: [Side], targets: [Side],
    others: [Unpaired] = []
  ) {
    let paths = (sources.map(\.document.path), targets.map(\.document.path))
    var isAlone = (paths.0.map { _ in true }, paths.1.map { _ in true })
    var pairs = byPath.pairs.map { Pair(source: $0.source, target: $0.target, by: .path) }
    for pair in byContent {
      isAlone.0[pair.source] = false
      isAlone.1[pair.target] = false
      pairs.append(
        Pair(
          source: paths.0[pair.source], target: paths.1[pair.target], score: pair.score,
          by: .content))
    }
    let alone = zip(sources, isAlone.0).filter(\.1) + zip(targets, isAlone.1).filter(\.1)
    self.init(
      pairs: pairs,
      unpaired: others
        + alone.map { Unpaired(path: $0.0.document.path, language: $0.0.language) })
  }
}
