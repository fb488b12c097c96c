/// Numbers hashes in the order in which they first come.
///
/// Two hashes are taken for one if their upper 40 bits agree and their lower bits lead to
/// neighbouring slots, which is as rare as with a hash of nearly 60 bits and saves the look at
/// the hash itself.
struct InternTable {
  private(set) var hashes: [UInt64] = []
  /// Open addressing: the upper bits of a hash, and below them its number plus one; 0 where free.
  private var slots = [UInt64](repeating: 0, count: 4096)

  /// 16 million words are more than any dictionary has.
  private static let numberMask: UInt64 = 0xFF_FFFF

  /// The number of a hash, a new one if it was not there. When the numbers run out the last
  /// stands for all further hashes.
  mutating func insert(_ hash: UInt64) -> (number: Int, isNew: Bool) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0 {
      if (slots[slot] ^ hash) & ~Self.numberMask == 0 {
        return (Int(slots[slot] & Self.numberMask) - 1, false)
      }
      slot = (slot + 1) & mask
    }
    if hashes.count >= Self.numberMask { return (hashes.count - 1, false) }
    hashes.append(hash)
    slots[slot] = hash & ~Self.numberMask | UInt64(hashes.count)
    if hashes.count * 2 > slots.count { grow() }
    return (hashes.count - 1, true)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (number, hash) in hashes.enumerated() {
      var slot = Int(truncatingIfNeeded: hash) & mask
      while slots[slot] > 0 { slot = (slot + 1) & mask }
      slots[slot] = hash & ~Self.numberMask | UInt64(number + 1)
    }
  }
}
