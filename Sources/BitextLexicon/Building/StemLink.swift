/// A link between two stems: 28 bits for the number of each, and 8 for the weight, so that links
/// are sorted as plain integers.
struct StemLink {
  let bits: UInt64

  /// `weight` is from 0 to 1.
  init(_ first: Int, _ second: Int, weight: Float) {
    self.init(first, second, weightByte: UInt8(max(1, min(255, weight * 255))))
  }

  private init(_ first: Int, _ second: Int, weightByte: UInt8) {
    bits = UInt64(first) << 36 | UInt64(second) << 8 | UInt64(weightByte)
  }

  var first: Int { Int(bits >> 36) }
  var second: Int { Int(bits >> 8 & 0xFFF_FFFF) }
  var weightByte: UInt8 { UInt8(truncatingIfNeeded: bits) }
  var weight: Float { Float(weightByte) / 255 }

  /// The same link with other numbers.
  func moved(_ first: Int, _ second: Int) -> StemLink {
    StemLink(first, second, weightByte: weightByte)
  }

  /// The two stems without the weight.
  struct Ends: Hashable {
    fileprivate let bits: UInt64

    /// A link of the least weight between them.
    var link: StemLink {
      StemLink(Int(bits >> 28), Int(bits & 0xFFF_FFFF), weight: 0)
    }
  }

  var ends: Ends { Ends(bits: bits >> 8) }
}
