import BitextCore

/// The sure beads of a corpus as the words in them that nothing ties yet, each word once a bead.
///
/// Beads of the same words count once, as boilerplate is no evidence for itself, and stand in the
/// order of a hash of their words: what is learned does not depend on the order of the articles.
struct TrainingBeads {
  /// One side of all beads.
  struct Half {
    /// The stems of the words; elsewhere a word is its index here.
    var stems: [UInt64] = []
    /// The words of each bead, flat: those of bead `b` are `items[starts[b]..<starts[b + 1]]`.
    var items: [Int32] = []
    var starts: [Int] = [0]
    /// How many tokens of each word are tied already, by what was known before.
    var tied: [Int32] = []

    func items(of bead: Int) -> Range<Int> { starts[bead]..<starts[bead + 1] }
  }

  private(set) var source = Half()
  private(set) var target = Half()

  var count: Int { source.starts.count - 1 }

  init(_ bitexts: [Bitext], _ parameters: LearningParameters) {
    var stems = UntiedStems()
    for bitext in bitexts { stems.append(bitext, probability: parameters.probability) }
    var numbers = (
      HashIndex(capacity: stems.source.count), HashIndex(capacity: stems.target.count)
    )
    var products = 0
    for bead in stems.distinctBeads() {
      products += bead.source.count * bead.target.count
      if products > parameters.budget { break }
      Self.intern(stems.source[bead.source], &numbers.0, into: &source)
      Self.intern(stems.target[bead.target], &numbers.1, into: &target)
    }
    source.tied = Self.counts(of: stems.tiedSource, numbers.0, source.stems.count)
    target.tied = Self.counts(of: stems.tiedTarget, numbers.1, target.stems.count)
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

  private static func counts(
    of stems: [UInt64], _ numbers: HashIndex, _ words: Int
  ) -> [Int32] {
    var counts = Array(repeating: Int32(0), count: words)
    for stem in stems {
      if let number = numbers.value(of: stem) { counts[number] += 1 }
    }
    return counts
  }
}
