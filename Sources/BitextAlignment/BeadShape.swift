/// How many segments a bead has on each side.
struct BeadShape: Hashable {
  var source: Int
  var target: Int

  /// All shapes that the search tries, the null beads first, then the likeliest first; ties go to
  /// the first.
  static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for sum in 2...2 * WordEvidence.maximumRun {
      for source in 1..<sum
      where source <= WordEvidence.maximumRun && sum - source <= WordEvidence.maximumRun {
        shapes.append(BeadShape(source: source, target: sum - source))
      }
    }
    return shapes
  }()

  /// The places of the null beads in `all`, and of the first shape that has both sides.
  static let omission = 0
  static let addition = 1
  static let firstOfBoth = 2

  var isNull: Bool { source == 0 || target == 0 }
}
