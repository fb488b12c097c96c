import BitextCore

/// A run of rows that stay or fold together: either nothing was found in them, or they stand open.
struct Stretch {
  /// From 0.
  var rows: Range<Int>
  var isClean: Bool

  /// Fewer rows than this are not worth a line that says they can be folded.
  private static let leastRows = 3

  /// All rows in order; clean stretches are as long as they can be.
  static func all(of rows: [PageLayout.Row], isClean: (Int) -> Bool) -> [Stretch] {
    var stretches: [Stretch] = []
    var start = 0
    while start < rows.count {
      var end = start + 1
      while end < rows.count, isClean(end) == isClean(start) { end += 1 }
      append(
        Stretch(rows: start..<end, isClean: isClean(start) && end - start >= leastRows),
        to: &stretches)
      start = end
    }
    return stretches
  }

  private static func append(_ stretch: Stretch, to stretches: inout [Stretch]) {
    if !stretch.isClean, let last = stretches.last, !last.isClean {
      stretches[stretches.count - 1].rows = last.rows.lowerBound..<stretch.rows.upperBound
    } else {
      stretches.append(stretch)
    }
  }

  /// What stands on the line that folds it; nil for one that does not fold.
  var summary: String? {
    isClean ? "Rows \(rows.lowerBound + 1) to \(rows.upperBound): nothing found" : nil
  }
}
