import BitextCore

/// Which elements of two sequences are the same, in an order that both keep.
///
/// Patience diff (Bram Cohen): what stands once on both sides is matched along the longest chain
/// that crosses nowhere, and the matches grow from there into what stands more than once. Takes
/// O(n log n), where the shortest edit script would take O(n²) of texts with nothing in common.
struct SequenceMatch: Sendable {
  /// For each element of the newer sequence its equal in the older one.
  private(set) var older: [Int?]
  private let olderCount: Int

  init(_ old: [UInt64], _ new: [UInt64]) {
    older = Array(repeating: nil, count: new.count)
    olderCount = old.count
    for (a, b) in Self.anchors(old, new) { older[b] = a }
    growForwards(old, new)
    growBackwards(old, new)
    fillGaps(old, new)
  }

  /// For each element of the newer sequence, the elements of the older one that stood where it
  /// stands now: its equal, or what lies between the matches around it.
  var gaps: [Range<Int>] {
    var starts: [Int] = []
    var start = 0
    for match in older {
      starts.append(match ?? start)
      if let match { start = match + 1 }
    }
    var gaps = Array(repeating: 0..<0, count: older.count)
    var end = olderCount
    for index in older.indices.reversed() {
      if let match = older[index] {
        gaps[index] = match..<match + 1
        end = match
      } else {
        gaps[index] = starts[index]..<max(starts[index], end)
      }
    }
    return gaps
  }

  private mutating func growForwards(_ old: [UInt64], _ new: [UInt64]) {
    var taken = Set(older.compactMap(\.self))
    var previous = -1
    for index in new.indices {
      if let match = older[index] {
        previous = match
      } else if previous + 1 < old.count, old[previous + 1] == new[index],
        taken.insert(previous + 1).inserted
      {
        previous += 1
        older[index] = previous
      } else {
        // A gap begins; only what follows a match is certain to stand at its place.
        previous = old.count
      }
    }
  }

  private mutating func growBackwards(_ old: [UInt64], _ new: [UInt64]) {
    var taken = Set(older.compactMap(\.self))
    var next = old.count
    for index in new.indices.reversed() {
      if let match = older[index] {
        next = match
      } else if next > 0, old[next - 1] == new[index], taken.insert(next - 1).inserted {
        next -= 1
        older[index] = next
      } else {
        next = 0
      }
    }
  }

  /// What is equal between two matches, the first free one each.
  private mutating func fillGaps(_ old: [UInt64], _ new: [UInt64]) {
    var start = 0
    var index = 0
    while index < new.count {
      if let match = older[index] {
        start = match + 1
        index += 1
        continue
      }
      let end = new[index...].indices.first { older[$0] != nil } ?? new.count
      let limit = end < new.count ? older[end] ?? old.count : old.count
      fill(index..<end, from: start..<max(start, limit), old, new)
      start = max(start, limit)
      index = end
    }
  }

  private mutating func fill(
    _ range: Range<Int>, from candidates: Range<Int>, _ old: [UInt64], _ new: [UInt64]
  ) {
    var places: [UInt64: [Int]] = [:]
    for place in candidates.reversed() { places[old[place], default: []].append(place) }
    var first = candidates.lowerBound
    for index in range {
      while let place = places[new[index]]?.popLast() {
        guard place >= first else { continue }
        older[index] = place
        first = place + 1
        break
      }
    }
  }

  /// The longest chain of elements that stand once on each side.
  private static func anchors(_ old: [UInt64], _ new: [UInt64]) -> [(Int, Int)] {
    let olds = places(old)
    let news = places(new)
    let pairs = new.indices.compactMap { index -> (Int, Int)? in
      guard news[new[index]] == index, let place = olds[new[index]], place >= 0 else { return nil }
      return (place, index)
    }
    return pairs.longestRisingChain { $0.0 }.map { pairs[$0] }
  }

  /// Where each element stands; -1 for what stands more than once.
  private static func places(_ elements: [UInt64]) -> [UInt64: Int] {
    var places: [UInt64: Int] = [:]
    for (index, element) in elements.enumerated() {
      places[element] = places[element] == nil ? index : -1
    }
    return places
  }
}
