import BitextCore

/// What the whole article holds of each figure: one that moved farther than into the next sentence
/// is no finding, nor is a name that the other side tells elsewhere.
enum QuantityLedger {
  static func settle(_ assignments: inout [QuantityAssignment], of bitext: Bitext) {
    let names = bitext.sides.map(names)
    var left: [UInt64: [(bead: Int, figure: Int)]] = [:]
    for bead in assignments.indices.reversed() {
      for j in assignments[bead].spare.target.reversed() {
        let figure = assignments[bead].target[j]
        if figure.quantity.kind == .identifier, names.source.contains(figure.quantity.identity) {
          assignments[bead].markSupported(.target, j)
        } else if isLeft(figure) {
          left[figure.quantity.matchKey, default: []].append((bead, j))
        }
      }
    }
    for bead in assignments.indices {
      for i in assignments[bead].spare.source {
        let figure = assignments[bead].source[i]
        if figure.quantity.kind == .identifier, names.target.contains(figure.quantity.identity) {
          assignments[bead].markSupported(.source, i)
        } else if isLeft(figure), let others = left[figure.quantity.matchKey] {
          let equal = others.suffix(8).lastIndex { other in
            let candidate = assignments[other.bead].target[other.figure].quantity
            return other.bead != bead
              && QuantityAgreement(figure.quantity, candidate) >= .converted
          }
          guard let equal else { continue }
          assignments[bead].markSupported(.source, i)
          assignments[others[equal].bead].markSupported(.target, others[equal].figure)
          left[figure.quantity.matchKey]?.remove(at: equal)
        }
      }
    }
  }

  /// Small figures are too common to be the same in another place.
  private static func isLeft(_ figure: QuantityAssignment.Figure) -> Bool {
    let quantity = figure.quantity
    guard !figure.isSupported, quantity.matchKey != 0 else { return false }
    switch quantity.kind {
    case .cardinal, .ordinal, .duration: return quantity.value >= ExactDecimal(100)
    case .weekday, .clock, .fraction, .multiplier: return false
    case _: return true
    }
  }

  private static func names(in side: Side) -> Set<UInt64> {
    Set(side.quantities.lazy.filter { $0.kind == .identifier }.map(\.identity))
  }
}
