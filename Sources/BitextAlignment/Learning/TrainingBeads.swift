import BitextCore

/// The sure beads of a corpus as the words that they hold, each word once a bead and side.
///
/// Beads of the same words count once, as boilerplate is no evidence for itself, and stand in the
/// order of a hash of their words: what is learned does not depend on the order of the articles.
struct TrainingBeads {
  /// One side of all beads.
  struct Half {
    /// The stems by their number.
    var stems: [UInt64] = []
    /// The words of each bead, flat: those of bead `b` are `items[starts[b]..<starts[b + 1]]`.
    var items: [Int32] = []
    var starts: [Int] = [0]

    func range(of bead: Int) -> Range<Int> { starts[bead]..<starts[bead + 1] }
  }

  private(set) var source = Half()
  private(set) var target = Half()

  var count: Int { source.starts.count - 1 }

  /// The most words of a bead that take part.
  private static let maximumItems = 128

  private struct Collected {
    var hash: UInt64
    var source: Range<Int>
    var target: Range<Int>
  }

  init(_ bitexts: [Bitext], parameters: LearningParameters) {
    var stems: [UInt64] = []
    var collected: [Collected] = []
    for bitext in bitexts {
      var isTied = (Set<Int>(), Set<Int>())
      if parameters.leftover {
        for link in bitext.links where link.evidence != .compound && link.evidence != .learned {
          isTied.0.insert(link.source)
          isTied.1.insert(link.target)
        }
      }
      for bead in bitext.beads where !bead.isNull && bead.probability >= parameters.probability {
        let here = Self.append(bead.source, bitext.source, to: &stems, isTied.0)
        let there = Self.append(bead.target, bitext.target, to: &stems, isTied.1)
        guard !here.isEmpty, !there.isEmpty else { continue }
        var hash: UInt64 = UInt64(here.count)
        for stem in stems[here.lowerBound..<there.upperBound] {
          hash = (hash ^ stem) &* 0x9E37_79B9_7F4A_7C15
          hash ^= hash >> 29
        }
        collected.append(Collected(hash: hash, source: here, target: there))
      }
    }
    collected.sort { $0.hash < $1.hash }
    intern(collected, stems, budget: parameters.budget)
  }

  private mutating func intern(_ collected: [Collected], _ stems: [UInt64], budget: Int) {
    var numbers = (HashIndex(capacity: stems.count), HashIndex(capacity: stems.count))
    var products = 0
    var last: UInt64?
    for bead in collected where bead.hash != last {
      last = bead.hash
      products += bead.source.count * bead.target.count
      if products > budget { break }
      Self.intern(stems[bead.source], &numbers.0, into: &source)
      Self.intern(stems[bead.target], &numbers.1, into: &target)
    }
  }

  private static func intern(
    _ stems: ArraySlice<UInt64>, _ numbers: inout HashIndex, into half: inout Half
  ) {
    for stem in stems {
      let number = numbers.insert(half.stems.count, for: stem)
      if number == half.stems.count { half.stems.append(stem) }
      half.items.append(Int32(number))
    }
    half.starts.append(half.items.count)
  }

  /// Appends the distinct stems of a run of segments, sorted.
  private static func append(_ run: Range<Int>, _ side: Side, to stems: inout [UInt64], _ tied: Set<Int>)
    -> Range<Int>
  {
    let start = stems.count
    for segment in run {
      for number in side.segments[segment].tokens where isLearned(side.tokens[number]) {
        if tied.contains(number) { continue }
        stems.append(side.tokens[number].stem)
      }
    }
    stems[start...].sort()
    var end = start
    for index in start..<stems.count
    where (index == start || stems[index] != stems[index - 1]) && end - start < maximumItems {
      stems[end] = stems[index]
      end += 1
    }
    stems.removeSubrange(end...)
    return start..<end
  }

  private static func isLearned(_ token: Token) -> Bool {
    switch token.kind {
    case .word: token.range.count >= 3
    case .name: true
    case .number, .punctuation, .url, .email, .code: false
    }
  }
}
