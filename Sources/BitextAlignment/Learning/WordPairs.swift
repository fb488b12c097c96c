import Glibc

/// The pairs of words that meet in beads more often than chance has it.
struct WordPairs {
  /// The target word of each pair; those of source word `s` are `targets[starts[s]..<starts[s + 1]]`.
  private(set) var targets: [Int32] = []
  private(set) var starts: [Int] = [0]
  /// Where each pair meets: indices of the pair, and of its words in `TrainingBeads`.
  private(set) var meetings: [Meeting] = []
  /// In how many beads each word stands.
  private(set) var sourceCounts: [Int32]
  private(set) var targetCounts: [Int32]

  struct Meeting {
    var pair: Int32
    var source: Int32
    var target: Int32
  }

  init(_ beads: TrainingBeads, parameters: LearningParameters) {
    sourceCounts = Self.counts(beads.source)
    targetCounts = Self.counts(beads.target)
    let places = Self.places(beads.source, sourceCounts)
    var counts = Array(repeating: Int32(0), count: targetCounts.count)
    var pairs = Array(repeating: Int32(-1), count: targetCounts.count)
    var start = 0
    for (word, count) in sourceCounts.enumerated() {
      let here = places[start..<start + Int(count)]
      start += Int(count)
      defer { starts.append(targets.count) }
      guard count >= parameters.meetings else { continue }
      var met: [Int32] = []
      for place in here {
        for other in beads.target.items[beads.target.range(of: place.bead)] {
          if counts[Int(other)] == 0 { met.append(other) }
          counts[Int(other)] += 1
        }
      }
      for other in met {
        let together = counts[Int(other)]
        counts[Int(other)] = 0
        guard together >= parameters.meetings,
          Self.association(together, count, targetCounts[Int(other)], of: beads.count)
            >= parameters.association
        else { continue }
        pairs[Int(other)] = Int32(targets.count)
        targets.append(other)
      }
      for place in here {
        for index in beads.target.range(of: place.bead) {
          let pair = pairs[Int(beads.target.items[index])]
          if pair >= 0 {
            meetings.append(
              Meeting(pair: pair, source: Int32(place.item), target: Int32(index)))
          }
        }
      }
      for other in targets[starts[word]...] { pairs[Int(other)] = -1 }
    }
  }

  private static func counts(_ half: TrainingBeads.Half) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: half.stems.count)
    for item in half.items { counts[Int(item)] += 1 }
    return counts
  }

  /// The beads of each word, word by word.
  private static func places(
    _ half: TrainingBeads.Half, _ counts: [Int32]
  ) -> [(bead: Int, item: Int)] {
    var next: [Int] = []
    var sum = 0
    for count in counts {
      next.append(sum)
      sum += Int(count)
    }
    var places = Array(repeating: (bead: 0, item: 0), count: half.items.count)
    for bead in half.starts.indices.dropLast() {
      for index in half.range(of: bead) {
        let word = Int(half.items[index])
        places[next[word]] = (bead, index)
        next[word] += 1
      }
    }
    return places
  }

  /// Dunning's log-likelihood ratio of the meetings; negative if there are fewer than by chance.
  static func association(_ both: Int32, _ a: Int32, _ b: Int32, of beads: Int) -> Double {
    let n = Double(beads)
    let (both, a, b) = (Double(both), Double(a), Double(b))
    func term(_ seen: Double, _ expected: Double) -> Double {
      seen > 0 ? seen * log(seen / expected) : 0
    }
    let sum =
      term(both, a * b / n) + term(a - both, a * (n - b) / n) + term(b - both, (n - a) * b / n)
      + term(n - a - b + both, (n - a) * (n - b) / n)
    return both * n > a * b ? 2 * sum : -2 * sum
  }
}
