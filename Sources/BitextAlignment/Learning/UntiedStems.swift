import BitextCore

/// The words of sure beads, by what ties them: words that the lexicon or their letters tie need
/// not be learned, and do not compete for the others.
struct UntiedStems {
  /// A bead's stems on both sides, each once, ascending.
  struct Bead {
    var source: Range<Int>
    var target: Range<Int>
    /// Of all stems.
    var hash: UInt64
  }

  private(set) var source: [UInt64] = []
  private(set) var target: [UInt64] = []
  private(set) var tiedSource: [UInt64] = []
  private(set) var tiedTarget: [UInt64] = []
  private var beads: [Bead] = []

  /// Beads of more words on a side are no sentences.
  private static let maximum = 128

  mutating func append(_ bitext: Bitext, probability: Double) {
    var isTied = (
      Array(repeating: false, count: bitext.source.tokens.count),
      Array(repeating: false, count: bitext.target.tokens.count)
    )
    for link in bitext.links where link.evidence.isKnownBeforehand {
      isTied.0[link.source] = true
      isTied.1[link.target] = true
    }
    for bead in bitext.beads where !bead.isNull && bead.probability >= probability {
      let here = Self.append(bead.source, bitext.source, isTied.0, &source, &tiedSource)
      let there = Self.append(bead.target, bitext.target, isTied.1, &target, &tiedTarget)
      if here.isEmpty || there.isEmpty { continue }
      let hash = Self.hash(source[here], target[there])
      beads.append(Bead(source: here, target: there, hash: hash))
    }
  }

  /// The beads of different words, in the order of their hashes.
  func distinctBeads() -> [Bead] {
    let sorted = beads.sorted { $0.hash < $1.hash }
    return sorted.indices.filter { $0 == 0 || sorted[$0].hash != sorted[$0 - 1].hash }
      .map { sorted[$0] }
  }

  /// Appends the distinct stems of a run of segments.
  private static func append(
    _ run: Range<Int>, _ side: Side, _ isTied: [Bool], _ stems: inout [UInt64],
    _ tied: inout [UInt64]
  ) -> Range<Int> {
    let start = stems.count
    for segment in run {
      for number in side.segments[segment].tokens where side.tokens[number].isLearned {
        let stem = side.tokens[number].stem
        if isTied[number] { tied.append(stem) } else { stems.append(stem) }
      }
    }
    stems[start...].sort()
    var end = start
    for index in start..<stems.count where end == start || stems[index] != stems[end - 1] {
      stems[end] = stems[index]
      end += 1
    }
    stems.removeSubrange(min(end, start + maximum)...)
    return start..<stems.count
  }

  private static func hash(_ source: ArraySlice<UInt64>, _ target: ArraySlice<UInt64>) -> UInt64 {
    var hash = UInt64(source.count)
    for stems in [source, target] {
      for stem in stems {
        hash = (hash ^ stem) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 32
      }
    }
    return hash
  }
}

extension Token {
  /// Whether it is a word that may be learned: no figure, mark or code, and none of the shortest.
  fileprivate var isLearned: Bool {
    switch kind {
    case .word: range.count >= 3
    case .name: true
    case .number, .punctuation, .url, .email, .code: false
    }
  }
}

extension TokenLink.Evidence {
  /// Whether a word so tied is accounted for. A part of a compound leaves the rest of it.
  fileprivate var isKnownBeforehand: Bool {
    switch self {
    case .identical, .quantity, .lexicon, .cognate: true
    case .learned, .compound: false
    }
  }
}
