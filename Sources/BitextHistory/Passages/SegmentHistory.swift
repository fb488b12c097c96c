import BitextCore

/// Which passages of a side stood in an older version of it, and which were written since.
///
/// A passage is a number that is the same for those that say the same: of a sentence here, of a
/// paragraph where records are compared.
struct SegmentHistory: Sendable {
  /// For each passage the equal one of the older version, at its place or, if it was moved,
  /// elsewhere.
  let older: [Int?]
  /// For each passage of the older version whether the newer one still has it.
  let isKept: [Bool]
  private let gaps: [Range<Int>]

  init(from old: Side, to new: Side) {
    self.init(from: PassageWords(old).hashes(), to: PassageWords(new).hashes())
  }

  init(from old: [UInt64], to new: [UInt64]) {
    let match = SequenceMatch(old, new)
    var older = match.older
    var isKept = Array(repeating: false, count: old.count)
    for place in older.compactMap(\.self) { isKept[place] = true }
    var free: [UInt64: [Int]] = [:]
    for place in old.indices.reversed() where !isKept[place] {
      free[old[place], default: []].append(place)
    }
    for index in older.indices where older[index] == nil {
      guard let place = free[new[index]]?.popLast() else { continue }
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
