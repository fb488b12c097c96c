import BitextCore

/// Which sentences of a side stood in an older version of it, and which were written since.
struct SegmentHistory: Sendable {
  /// For each segment the equal one of the older version, at its place or, if it was moved,
  /// elsewhere.
  let older: [Int?]
  /// For each segment of the older version whether the newer one still has it.
  let isKept: [Bool]
  private let gaps: [Range<Int>]

  init(from old: Side, to new: Side) {
    let hashes = (PassageWords(old).hashes(), PassageWords(new).hashes())
    let match = SequenceMatch(hashes.0, hashes.1)
    var older = match.older
    var isKept = Array(repeating: false, count: hashes.0.count)
    for place in older.compactMap(\.self) { isKept[place] = true }
    var free: [UInt64: [Int]] = [:]
    for place in hashes.0.indices.reversed() where !isKept[place] {
      free[hashes.0[place], default: []].append(place)
    }
    for index in older.indices where older[index] == nil {
      guard let place = free[hashes.1[index]]?.popLast() else { continue }
      older[index] = place
      isKept[place] = true
    }
    self.older = older
    self.isKept = isKept
    gaps = match.gaps
  }

  /// Whether all of a run stood in the older version as it stands now.
  func isUnchanged(_ run: Range<Int>) -> Bool { run.allSatisfy { older[$0] != nil } }

  /// Whether a segment is, or stands where, one of the older version stood.
  func segment(_ segment: Int, isVersionOf old: Int) -> Bool {
    older[segment] == old || gaps[segment].contains(old)
  }
}
