/// A link between two stems: 24 bits for the number of each, 8 for the weight and 8 for where it
/// is known from, so that links are sorted as plain integers.
struct StemLink {
  let bits: UInt64

  /// `weight` is from 0 to 1.
  init(_ first: Int, _ second: Int, weight: Float, _ provenance: Provenance) {
    self.init(
      first, second, tail: UInt64(max(1, min(255, weight * 255))) << 8 | UInt64(provenance.rawValue)
    )
  }

  private init(_ first: Int, _ second: Int, tail: UInt64) {
    bits = UInt64(first) << 40 | UInt64(second) << 16 | tail
  }

  var first: Int { Int(bits >> 40) }
  var second: Int { Int(bits >> 16 & 0xFF_FFFF) }
  var weightByte: UInt8 { UInt8(truncatingIfNeeded: bits >> 8) }
  var weight: Float { Float(weightByte) / 255 }
  var provenance: Provenance { Provenance(rawValue: UInt8(truncatingIfNeeded: bits)) }

  /// The same link with other numbers.
  func moved(_ first: Int, _ second: Int) -> StemLink {
    StemLink(first, second, tail: bits & 0xFFFF)
  }

  /// Whether it comes before another link of the same first stem: the heavier first.
  func isHeavier(than other: StemLink) -> Bool {
    (other.weightByte, second) < (weightByte, other.second)
  }

  /// The two stems without the weight.
  struct Ends: Hashable {
    fileprivate let bits: UInt64

    /// A link of the least weight between them.
    var link: StemLink {
      StemLink(Int(bits >> 24), Int(bits & 0xFF_FFFF), weight: 0, [])
    }
  }

  var ends: Ends { Ends(bits: bits >> 16) }
}
