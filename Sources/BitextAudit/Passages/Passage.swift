import BitextCore

/// A run of segments of one paragraph to which something happened as a whole.
struct Passage: Hashable, Sendable {
  enum Kind: Hashable {
    /// On the source side: nothing renders it.
    case missing
    /// On the target side: it renders nothing.
    case added
    /// On the target side: it says again what `counterpart` says.
    case duplicated
    /// On the source side: it says again what `counterpart` says, and the target says it once.
    case repeated
    /// On the target side: it is written in the source language.
    case untranslated
    /// On the source side: it is written in the target language.
    case foreign
  }

  var kind: Kind
  /// Segments of the side that the kind is about.
  var segments: Range<Int>
  /// Of a clause, its tokens.
  var tokens: Range<Int>?
  /// Of a duplicate, the segments of the other copy; of what was left untranslated, the source
  /// segments that it repeats, if any.
  var counterpart: Range<Int>?
  /// Of a clause that is a duplicate, the tokens of the other copy.
  var counterpartTokens: Range<Int>?
  /// Of a duplicate, the segments of the other side that both copies render, or that render both,
  /// if known.
  var rendered: Range<Int>?
  var unit: Finding.Unit
  var confidence: Double

  /// Where it stands on its side.
  func range(in side: Side) -> TextRange {
    tokens.map { side.range(ofTokens: $0) } ?? side.range(of: segments)
  }

  /// Of a duplicate, where the other copy stands.
  func counterpartRange(in side: Side) -> TextRange? {
    counterpartTokens.map { side.range(ofTokens: $0) } ?? counterpart.map { side.range(of: $0) }
  }
}

extension Side {
  /// The stretch of text from the first to the last of a run of tokens.
  func range(ofTokens run: Range<Int>) -> TextRange {
    tokens[run.lowerBound].range.union(tokens[run.upperBound - 1].range)
  }
}
