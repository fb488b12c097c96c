/// The items of a segment that have a partner of at least each level in another, as bits.
struct LinkLevels {
  var any: UInt64 = 0
  var medium: UInt64 = 0
  var strong: UInt64 = 0

  static let none = LinkLevels()

  @inline(__always)
  mutating func insert(_ bit: UInt8, _ level: LinkLevel) {
    let bit: UInt64 = 1 << UInt64(bit)
    any |= bit
    if level >= .medium { medium |= bit }
    if level == .strong { strong |= bit }
  }

  @inline(__always)
  mutating func formUnion(_ other: LinkLevels) {
    any |= other.any
    medium |= other.medium
    strong |= other.strong
  }
}
