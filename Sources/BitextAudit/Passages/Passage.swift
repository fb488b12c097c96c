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
    /// On the target side: it is written in the source language.
    case untranslated
  }

  var kind: Kind
  /// Segments of the side that the kind is about.
  var segments: Range<Int>
  /// Of a duplicate, the segments of the other copy; of what was left untranslated, the source
  /// segments that it repeats, if any.
  var counterpart: Range<Int>?
  /// Of a duplicate, the source segments that both copies render, if known.
  var rendered: Range<Int>?
  var unit: Finding.Unit
  var confidence: Double

  /// Whether figures and the like in the bead say nothing, since its target is no translation.
  func silences(_ bead: Bead) -> Bool {
    switch kind {
    case .untranslated: bead.target.overlaps(segments)
    case .missing, .added, .duplicated: false
    }
  }
}
