public import BitextCore

/// Which articles belong together, and which stand alone.
public struct PairListing: Hashable, Sendable {
  public struct Pair: Hashable, Sendable {
    public var source: String
    public var target: String
    /// How sure it is that the two belong together, from 0 to 1.
    public var score: Double
    /// What tied them: `configuration`, `path` or `content`.
    public var by: String

    public init(source: String, target: String, score: Double, by: String) {
      self.source = source
      self.target = target
      self.score = score
      self.by = by
    }
  }

  public struct Article: Hashable, Sendable {
    public var path: String
    public var language: Language?

    public init(path: String, language: Language?) {
      self.path = path
      self.language = language
    }
  }

  public var pairs: [Pair]
  public var unpaired: [Article]

  public init(pairs: [Pair], unpaired: [Article]) {
    self.pairs = pairs
    self.unpaired = unpaired
  }
}
