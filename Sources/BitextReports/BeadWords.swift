import BitextCore

extension Bead {
  /// How many segments it ties: `2-1`.
  var shape: String { "\(source.count)-\(target.count)" }

  /// The probability in whole percent, without claiming what rounding alone makes certain.
  var sureness: String {
    guard probability.isFinite else { return "?" }
    let percent = min(max(probability, 0), 1) * 100
    return switch percent {
    case 99.5..<100: "> 99 %"
    case 0.0.nextUp..<0.5: "< 1 %"
    case _: "\(Int(percent.rounded())) %"
    }
  }
}

extension Bitext {
  /// The shapes of the beads with their numbers, the most frequent first.
  var shapes: [(shape: String, count: Int)] {
    var counts: [String: Int] = [:]
    for bead in beads { counts[bead.shape, default: 0] += 1 }
    return counts.map { (shape: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.shape) < ($0.count, $1.shape) }
  }
}
