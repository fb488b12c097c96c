import BitextCore

/// Finds the sentences that a place stands in.
struct Passages {
  private let side: Side
  private let segments: [Segment]

  init(_ side: Side) {
    self.side = side
    segments = side.allSegments
  }

  /// The excerpt of the sentences around `place`; O(log segments + columns).
  func excerpt(of place: TextRange, columns: Int) -> Excerpt {
    Excerpt(of: place, in: context(of: place), of: side.document, columns: columns)
  }

  /// Whether `place` is all of the sentences that it stands in.
  func isWhole(_ place: TextRange) -> Bool { context(of: place) == place }

  /// Whether `place` only says where to look: a whole sentence, of a finding about less.
  func isContext(_ place: TextRange, of finding: Finding) -> Bool {
    switch finding.unit {
    case .article, .paragraph, .sentence: false
    case .clause, .token: isWhole(place)
    }
  }

  /// The stretch from the first to the last sentence that `place` touches.
  private func context(of place: TextRange) -> TextRange {
    let first = segments.partitionPoint { $0.range.upper > place.lower }
    let end = max(place.upper, place.lower + 1)
    let last = segments.partitionPoint { $0.range.lower >= end } - 1
    guard first <= last else { return place }
    return place.union(segments[first].range).union(segments[last].range)
  }
}
