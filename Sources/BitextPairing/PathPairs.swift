/// What the paths of some files tell about which belong together.
public struct PathPairs: Hashable, Sendable {
  /// Two paths that belong together.
  public struct Pair: Hashable, Sendable {
    /// The path of the article.
    public var source: String
    /// The path of its translation.
    public var target: String
    /// The pattern that tied them.
    public var pattern: PathPattern
  }

  /// Ordered by the bytes of the source path.
  public var pairs: [Pair]
  /// The files for which no counterpart was found, ordered by the bytes of the path.
  public var rest: [String]
  /// The files that have more than one possible counterpart, or are one of several; in no pair
  /// and not in the rest, ordered likewise.
  public var contested: [String]
}
