/// Word hashes and what they stand for, as an open table whose probes stay in a cache line.
struct WordSlots: Sendable {
  private struct Slot: Sendable {
    var key: UInt64 = 0
    var value = 0
  }

  private var slots = Array(repeating: Slot(), count: 4096)
  private var count = 0

  /// What a word stands for; 0 for none.
  func index(of key: UInt64) -> Int { slots[slot(of: key)].value }

  /// What a word stands for, which is `value` if it was not there.
  mutating func insert(_ key: UInt64, _ value: Int) -> Int {
    let slot = slot(of: key)
    if slots[slot].value > 0 { return slots[slot].value }
    slots[slot] = Slot(key: key, value: value)
    count += 1
    if count * 3 > slots.count { grow() }
    return value
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for word in old where word.value > 0 { slots[slot(of: word.key)] = word }
  }

  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while slots[slot].value != 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }
}
