/// A tie between a source token and a target token that render each other.
public struct TokenLink: Hashable, Sendable {
  /// What the tie was seen from.
  public enum Evidence: String, Hashable, Sendable {
    case identical, quantity, lexicon, learned, cognate, compound
  }

  public var source: Int
  public var target: Int
  /// How much the tie is worth, from 0 to 1.
  public var weight: Double
  public var evidence: Evidence

  public init(source: Int, target: Int, weight: Double, evidence: Evidence) {
    self.source = source
    self.target = target
    self.weight = weight
    self.evidence = evidence
  }
}
