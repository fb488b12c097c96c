/// Finds the position of a hash in a sorted column of hashes.
///
/// Hashes are spread evenly, so their upper bits say nearly where they stand: a directory holds,
/// for every value of the upper bits, the position of the first such hash.
struct HashIndex: Sendable {
  let keys: Column<UInt64>
  private let directory: Column<UInt32>
  private let shift: UInt64

  /// Fails unless the directory has one more than a power of two entries.
  init?(keys: Column<UInt64>, directory: Column<UInt32>) {
    let buckets = directory.count - 1
    guard buckets >= 2, buckets.nonzeroBitCount == 1 else { return nil }
    self.keys = keys
    self.directory = directory
    shift = UInt64(64 - buckets.trailingZeroBitCount)
  }

  /// The position of the hash, or nil if it is not there.
  @inline(__always)
  func position(of key: UInt64) -> Int? {
    let bucket = Int(truncatingIfNeeded: key &>> shift)
    var position = Int(directory[bucket])
    let end = min(Int(directory[bucket + 1]), keys.count)
    while position < end {
      let candidate = keys[position]
      if candidate >= key { return candidate == key ? position : nil }
      position += 1
    }
    return nil
  }

  /// The directory of sorted hashes, about one hash a bucket.
  static func directory(of keys: [UInt64]) -> [UInt32] {
    let bits = max(1, Int.bitWidth - 1 - max(1, keys.count).leadingZeroBitCount)
    var directory: [UInt32] = []
    directory.reserveCapacity(1 << bits + 1)
    var position = 0
    for bucket in 0..<UInt64(1) << UInt64(bits) {
      while position < keys.count, keys[position] >> UInt64(64 - bits) < bucket { position += 1 }
      directory.append(UInt32(position))
    }
    directory.append(UInt32(keys.count))
    return directory
  }
}
