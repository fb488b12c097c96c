/// How many segments a bead has on each side.
struct BeadShape: Hashable {
  var source: Int
  var target: Int

  /// All shapes that the search tries, the likeliest first; ties go to the first.
  static let all: [BeadShape] = {
    var shapes = [BeadShape(source: 1, target: 1)]
    shapes += [BeadShape(source: 1, target: 0), BeadShape(source: 0, target: 1)]
    for sum in 3...8 {
      for source in 1..<sum where source <= 4 && sum - source <= 4 {
        shapes.append(BeadShape(source: source, target: sum - source))
      }
    }
    return shapes
  }()
}
