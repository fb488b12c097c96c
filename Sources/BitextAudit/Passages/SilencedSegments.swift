import BitextCore

/// The segments of one side of which figures and the like say nothing, since they are in the other
/// side's language and no translation.
struct SilencedSegments {
  /// For each place between two segments, how many of these stand before it.
  private var before: [Int]

  init(_ passages: [Passage], of half: Half, in side: Side) {
    var isSilenced = Array(repeating: false, count: side.segments.count)
    for passage in passages where passage.kind == (half == .source ? .foreign : .untranslated) {
      for segment in passage.segments { isSilenced[segment] = true }
    }
    before = [0]
    for segment in isSilenced { before.append((before.last ?? 0) + (segment ? 1 : 0)) }
  }

  /// Whether one of them is in a run of segments.
  func touch(_ run: Range<Int>) -> Bool { before[run.upperBound] > before[run.lowerBound] }
}
