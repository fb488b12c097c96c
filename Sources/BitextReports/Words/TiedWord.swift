import BitextCore

/// A word or figure that is tied to the other side of its bead.
struct TiedWord {
  /// The number that the tied words of a bead share, from 1 in the order of the source.
  var number: Int
  var evidence: TokenLink.Evidence
  /// The word; of a figure that is written in several words, all of them.
  var range: TextRange
  /// The tokens that `range` covers.
  var tokens: Range<Int>
}

extension [TiedWord] {
  /// The tied words among some tokens; O(log words).
  func within(_ tokens: Range<Int>) -> ArraySlice<TiedWord> {
    let first = partitionPoint { $0.tokens.lowerBound >= tokens.lowerBound }
    let end = partitionPoint { $0.tokens.lowerBound >= tokens.upperBound }
    return self[first..<Swift.max(first, end)]
  }
}
