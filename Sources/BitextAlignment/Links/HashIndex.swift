/// A map from word hashes to small integers; open addressing, since the keys are hashes already.
struct HashIndex {
  private var keys: [UInt64]
  private var values: [Int32]
  private let mask: Int

  /// Holds up to `capacity` keys.
  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The value of a key, or nil.
  func value(of key: UInt64) -> Int? {
    let slot = slot(of: key)
    return values[slot] < 0 ? nil : Int(values[slot])
  }

  /// The value of a key; inserts `value` where there is none.
  mutating func insert(_ value: Int, for key: UInt64) -> Int {
    let slot = slot(of: key)
    if values[slot] < 0 {
      keys[slot] = key
      values[slot] = Int32(value)
    }
    return Int(values[slot])
  }

  mutating func set(_ value: Int, for key: UInt64) {
    let slot = slot(of: key)
    keys[slot] = key
    values[slot] = Int32(value)
  }

  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key) & mask
    while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }
}
