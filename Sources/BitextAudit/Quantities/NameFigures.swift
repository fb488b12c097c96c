import BitextCore
import BitextLanguages

/// Figures that name something: their digits are letters, so that 3.10 is not 3.1 nor 3,10.
extension QuantityJudge {
  mutating func judgeNames() {
    for pair in assignment.agreed {
      let (a, b) = (pair.source, pair.target)
      guard a.kind == .cardinal, b.kind == .cardinal, a.unit == .none, b.unit == .none,
        a.currency == nil, b.currency == nil, a.precision < 0, b.precision < 0, a.value == b.value
      else { continue }
      if a.precision != b.precision {
        judgeZeros(a, b)
      } else if a.traits.contains(.name), isRewritten(a, b) {
        add(a, b, .nameRewritten, .warning, Confidence.lostFigure)
      }
    }
  }

  /// A zero at the end counts where the point is no decimal mark of a language.
  private mutating func judgeZeros(_ a: Quantity, _ b: Quantity) {
    let isNamed = a.traits.contains(.name) && b.traits.contains(.name)
    guard isNamed || a.traits.union(b.traits).contains(.foreignFormat) else { return }
    add(a, b, .digitsChanged, isNamed ? .error : .warning, isNamed ? 0.9 : 0.6)
  }

  /// Whether the figure of a name got the decimal mark of the target, behind the same word on both
  /// sides; what is said of "PM 2.5" and "ISO 3.5" is not sure.
  private func isRewritten(_ a: Quantity, _ b: Quantity) -> Bool {
    let runs = bitext.beads[bead].runs
    let places = (
      FigurePlace(a, in: runs.source, of: bitext.source),
      FigurePlace(b, in: runs.target, of: bitext.target)
    )
    let marks = (places.0.signs.filter(\.isMark), places.1.signs.filter(\.isMark))
    let name = places.0.chunkBefore
    return marks.0 != marks.1 && marks.0.count == 1 && marks.1.count == 1
      && name.elementsEqual(places.1.chunkBefore) && name.contains { $0 &- 0x61 < 26 }
  }
}

extension UInt8 {
  fileprivate var isMark: Bool { self == UInt8(ascii: ".") || self == UInt8(ascii: ",") }
}
