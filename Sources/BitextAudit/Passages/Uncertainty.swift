import BitextCore

/// Where the alignment is too unsure for anything to be said.
enum Uncertainty {
  /// A stretch has at least so many beads that are not believed.
  private static let minimumBeads = 3

  /// Runs of neighbouring beads that are more likely wrong than right.
  static func stretches(of bitext: Bitext) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var start = 0
    for index in 0...bitext.beads.count {
      if index < bitext.beads.count && bitext.beads[index].probability < 0.5 { continue }
      let ties = bitext.beads[start..<index].count { !$0.isNull }
      // Which of two copies has no counterpart is unsure as well, but no reason to keep quiet.
      if index - start >= minimumBeads && ties * 2 >= index - start {
        stretches.append(start..<index)
      }
      start = index + 1
    }
    return stretches
  }
}
