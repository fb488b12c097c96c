import BitextCore

/// The words of sure beads by whether anything ties them yet: what the lexicon or its letters tie
/// need not be learned, and does not compete for the others.
struct BeadStems {
  /// One side's stems of all beads, bead after bead.
  struct Half {
    var untied: [UInt64] = []
    var tied: [UInt64] = []
  }

  /// A bead's part of one half: the distinct untied stems, ascending, and the tied tokens' stems.
  struct Part {
    var untied: Range<Int>
    var tied: Range<Int>
  }

  struct Bead {
    var source: Part
    var target: Part
    /// Of all stems.
    var hash: UInt64
  }

  private(set) var source = Half()
  private(set) var target = Half()
  private var beads: [Bead] = []

  mutating func append(_ bitext: Bitext, probability: Double) {
    var isTied = bitext.sides.map { Array(repeating: false, count: $0.tokens.count) }
    for link in bitext.links where link.evidence.isKnownBeforehand {
      isTied.source[link.source] = true
      isTied.target[link.target] = true
    }
    for bead in bitext.beads where !bead.isNull && bead.probability >= probability {
      let here = source.append(bead.source, bitext.source, isTied.source)
      let there = target.append(bead.target, bitext.target, isTied.target)
      let hash = Self.hash([
        source.untied[here.untied], source.tied[here.tied], target.untied[there.untied],
        target.tied[there.tied],
      ])
      beads.append(Bead(source: here, target: there, hash: hash))
    }
  }

  /// The beads of different words, in the order of their hashes.
  func distinctBeads() -> [Bead] {
    let sorted = beads.sorted { $0.hash < $1.hash }
    return sorted.indices.filter { $0 == 0 || sorted[$0].hash != sorted[$0 - 1].hash }
      .map { sorted[$0] }
  }

  private static func hash(_ lists: [ArraySlice<UInt64>]) -> UInt64 {
    var hash: UInt64 = 0
    func add(_ value: UInt64) {
      hash = (hash ^ value) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
    }
    for list in lists {
      add(UInt64(list.count))
      for stem in list { add(stem) }
    }
    return hash
  }
}

extension BeadStems.Half {
  /// Beads of more words on a side are no sentences; they take part with some of their words.
  private static let maximum = 128

  fileprivate mutating func append(
    _ run: Range<Int>, _ side: Side, _ isTied: [Bool]
  ) -> BeadStems.Part {
    let start = (untied: untied.count, tied: tied.count)
    for segment in run {
      for number in side.segments[segment].tokens where side.tokens[number].isLearned {
        let stem = side.tokens[number].stem
        if isTied[number] { tied.append(stem) } else { untied.append(stem) }
      }
    }
    untied[start.untied...].sort()
    var end = start.untied
    for index in start.untied..<untied.count
    where end == start.untied || untied[index] != untied[end - 1] {
      untied[end] = untied[index]
      end += 1
    }
    untied.removeSubrange(min(end, start.untied + Self.maximum)...)
    return BeadStems.Part(
      untied: start.untied..<untied.count, tied: start.tied..<tied.count)
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
