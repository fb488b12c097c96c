/// What each token says for or against the tie of its bead, by itself.
///
/// A natural logarithm of a likelihood ratio: above 0 for a word whose rendering stands in the
/// bead or in the segments beside it, below 0 for a word that should have one there and has none,
/// the further the surer; 0 for words that say nothing (marks, small words, tokens outside of all
/// beads).
public struct TokenTies: Hashable, Sendable {
  /// One number for each of the source's `tokens`.
  public var source: [Float]
  /// One number for each of the target's `tokens`.
  public var target: [Float]
  /// For target segments without a counterpart, the source segment that their words were held
  /// against: of those nearby the one that has most of them.
  public var closestSource: [Int: Int] = [:]

  /// Ties by the indices of the tokens.
  public init(source: [Float], target: [Float]) {
    self.source = source
    self.target = target
  }

  /// The ties of the tokens of a half, in their order.
  @inlinable
  public subscript(half: Half) -> [Float] {
    get { half == .source ? source : target }
    _modify {
      switch half {
      case .source: yield &source
      case .target: yield &target
      }
    }
  }

  /// Of two sides without a word in common.
  public static func none(_ source: Side, _ target: Side) -> TokenTies {
    TokenTies(
      source: Array(repeating: 0, count: source.tokens.count),
      target: Array(repeating: 0, count: target.tokens.count))
  }
}
