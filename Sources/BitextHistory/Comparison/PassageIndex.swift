import BitextCore

/// The paragraphs of a pair's sides in the order of the text, with the passages they belong to.
struct PassageIndex {
  struct Paragraphs {
    /// What the paragraphs say; those without a word are left out.
    var hashes: [UInt64] = []
    /// The passage of each.
    var passages: [Int] = []
    private var places: [(range: TextRange, passage: Int)] = []

    fileprivate init(_ halves: [PassageRecord.Half]) {
      for (passage, half) in halves.enumerated() {
        for hash in half.hashes where hash != PassageWords.silence {
          hashes.append(hash)
          passages.append(passage)
        }
        places += half.ranges.map { ($0, passage) }
      }
      places.sort { ($0.range, $0.passage) < ($1.range, $1.passage) }
    }

    /// The passage with the paragraph that a stretch of the file begins in; O(log paragraphs).
    func passage(at range: TextRange) -> Int? {
      let next = places.partitionPoint { $0.range.lower > range.lower }
      guard next > 0, places[next - 1].range.upper > range.lower else { return nil }
      return places[next - 1].passage
    }
  }

  let count: Int
  let sides: Sides<Paragraphs>

  init(_ passages: [PassageRecord]) {
    count = passages.count
    sides = Sides { half in Paragraphs(passages.map { $0.halves[half] }) }
  }
}
