/// A tie between a source token and a target token that render each other.
public struct TokenLink: Hashable, Sendable {
  /// What the tie was seen from: the same letters, the same value, a dictionary or glossary, words
  /// that a corpus taught, a likeness of letters, a part of a compound.
  public enum Evidence: String, Hashable, Sendable {
    case identical, quantity, lexicon, learned, cognate, compound
  }

  /// An index into the source's `tokens`.
  public var source: Int
  /// An index into the target's `tokens`.
  public var target: Int
  /// How much the tie is worth, from 0 to 1.
  public var weight: Double
  /// What it was seen from.
  public var evidence: Evidence

  /// A tie between two tokens by their indices.
  public init(source: Int, target: Int, weight: Double, evidence: Evidence) {
    self.source = source
    self.target = target
    self.weight = weight
    self.evidence = evidence
  }
}
