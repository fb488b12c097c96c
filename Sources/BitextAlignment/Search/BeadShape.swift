/// How many segments a bead has on each side.
struct BeadShape: Hashable {
  var source: Int
  var target: Int

  var isNull: Bool { source == 0 || target == 0 }
}
