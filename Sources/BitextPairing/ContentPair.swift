/// Two articles that their words show to be versions of one.
public struct ContentPair: Hashable, Sendable {
  /// Indices into the sides that were given.
  public var source: Int
  /// An index into the targets.
  public var target: Int
  /// How much of what can be compared agrees, from 0 to 1.
  public var score: Double

  /// Two articles by their indices.
  public init(source: Int, target: Int, score: Double) {
    self.source = source
    self.target = target
    self.score = score
  }
}
