import Glibc

/// The pairs of words that meet in beads more often than chance has it, and where they meet.
struct WordPairs {
  struct Pair {
    var source: Int32
    var target: Int32
  }

  /// One meeting of a pair: the index of the pair, and those of its words among the beads' items.
  struct Meeting {
    var pair: Int32
    var source: Int32
    var target: Int32
  }

  /// In rising order of the source words.
  private(set) var pairs: [Pair] = []
  private(set) var meetings: [Meeting] = []
  /// In how many beads each word stands.
  let sourceCounts: [Int32]
  let targetCounts: [Int32]

  init(_ beads: TrainingBeads, _ parameters: LearningParameters) {
    sourceCounts = Self.counts(beads.source)
    targetCounts = Self.counts(beads.target)
    let places = Self.places(beads.source, sourceCounts)
    var row = Row(words: targetCounts.count)
    var start = 0
    for (word, count) in sourceCounts.enumerated() {
      let here = places[start..<start + Int(count)]
      start += Int(count)
      guard count >= parameters.leastMeetings else { continue }
      row.count(here, in: beads.target)
      for (target, together) in row.met {
        guard together >= parameters.leastMeetings else { continue }
        let association = Self.association(
          together, count, targetCounts[Int(target)], of: beads.count)
        guard association >= parameters.association else { continue }
        row.pairs[Int(target)] = Int32(pairs.count)
        pairs.append(Pair(source: Int32(word), target: target))
      }
      appendMeetings(here, row, beads.target)
      row.clear()
    }
  }

  /// An occurrence of a word: the bead, and the index of the item.
  private struct Place {
    var bead: Int32
    var item: Int32
  }

  /// The target words that one source word meets.
  private struct Row {
    /// Target words in the order of their first meeting, and how often each is met.
    var met: [(word: Int32, count: Int32)] = []
    /// The number of the pair for each target word, or -1.
    var pairs: [Int32]
    private var indices: [Int32]

    init(words: Int) {
      pairs = Array(repeating: -1, count: words)
      indices = pairs
    }

    mutating func count(_ places: ArraySlice<Place>, in half: TrainingBeads.Half) {
      for place in places {
        for item in half.items(of: Int(place.bead)) {
          let word = Int(half.items[item])
          if indices[word] < 0 {
            indices[word] = Int32(met.count)
            met.append((Int32(word), 0))
          }
          met[Int(indices[word])].count += 1
        }
      }
    }

    mutating func clear() {
      for (word, _) in met {
        indices[Int(word)] = -1
        pairs[Int(word)] = -1
      }
      met.removeAll(keepingCapacity: true)
    }
  }

  private mutating func appendMeetings(
    _ places: ArraySlice<Place>, _ row: Row, _ half: TrainingBeads.Half
  ) {
    for place in places {
      for item in half.items(of: Int(place.bead)) {
        let pair = row.pairs[Int(half.items[item])]
        if pair >= 0 {
          meetings.append(Meeting(pair: pair, source: place.item, target: Int32(item)))
        }
      }
    }
  }

  private static func counts(_ half: TrainingBeads.Half) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: half.stems.count)
    for word in half.items { counts[Int(word)] += 1 }
    return counts
  }

  /// The places of each word, word by word.
  private static func places(_ half: TrainingBeads.Half, _ counts: [Int32]) -> [Place] {
    var next: [Int] = []
    var sum = 0
    for count in counts {
      next.append(sum)
      sum += Int(count)
    }
    var places = Array(repeating: Place(bead: 0, item: 0), count: half.items.count)
    for bead in half.starts.indices.dropLast() {
      for item in half.items(of: bead) {
        let word = Int(half.items[item])
        places[next[word]] = Place(bead: Int32(bead), item: Int32(item))
        next[word] += 1
      }
    }
    return places
  }

  /// The log-likelihood ratio of two words' meetings against chance (Dunning 1993); negative if
  /// they meet less often than by chance.
  static func association(_ both: Int32, _ a: Int32, _ b: Int32, of beads: Int) -> Double {
    let (n, both, a, b) = (Double(beads), Double(both), Double(a), Double(b))
    func term(_ seen: Double, _ expected: Double) -> Double {
      seen > 0 ? seen * log(seen / expected) : 0
    }
    let sum =
      term(both, a * b / n) + term(a - both, a * (n - b) / n) + term(b - both, (n - a) * b / n)
      + term(n - a - b + both, (n - a) * (n - b) / n)
    return both * n > a * b ? 2 * sum : -2 * sum
  }
}
