/// Numbers hashes in the order in which they first come.
struct InternTable {
  private(set) var hashes: [UInt64] = []
  /// Open addressing: the number of a hash plus one, 0 where free.
  private var slots = [UInt32](repeating: 0, count: 1024)

  /// The number of a hash, a new one if it was not there.
  mutating func insert(_ hash: UInt64) -> (number: Int, isNew: Bool) {
    if hashes.count * 2 >= slots.count { grow() }
    let slot = slot(of: hash)
    if slots[slot] > 0 { return (Int(slots[slot]) - 1, false) }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    return (hashes.count - 1, true)
  }

  func number(of hash: UInt64) -> Int? {
    let slot = slot(of: hash)
    return slots[slot] > 0 ? Int(slots[slot]) - 1 : nil
  }

  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] > 0, hashes[Int(slots[slot]) - 1] != hash { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for (number, hash) in hashes.enumerated() { slots[slot(of: hash)] = UInt32(number + 1) }
  }
}
