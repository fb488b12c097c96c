public import BitextCore

/// Which articles belong together, and which stand alone.
public struct PairListing: Hashable, Sendable {
  /// Two articles that belong together.
  public struct Pair: Hashable, Sendable {
    /// The path of the article.
    public var source: String
    /// The path of its translation.
    public var target: String
    /// How sure it is that the two belong together, from 0 to 1.
    public var score: Double
    /// What tied them: `configuration`, `path` or `content`.
    public var by: String

    /// Two paths and what tied them.
    public init(source: String, target: String, score: Double, by: String) {
      self.source = source
      self.target = target
      self.score = score
      self.by = by
    }
  }

  /// An article that stands alone.
  public struct Article: Hashable, Sendable {
    /// As it was found.
    public var path: String
    /// Nil where it could not be told.
    public var language: Language?

    /// An article by its path.
    public init(path: String, language: Language?) {
      self.path = path
      self.language = language
    }
  }

  /// In the order of the source paths.
  public var pairs: [Pair]
  /// In the order of the paths.
  public var unpaired: [Article]

  /// Lists them in the order given.
  public init(pairs: [Pair], unpaired: [Article]) {
    self.pairs = pairs
    self.unpaired = unpaired
  }
}
