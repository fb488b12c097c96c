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
    var stems = BeadStems()
    for bitext in bitexts { stems.append(bitext, probability: parameters.probability) }
    let beads = stems.distinctBeads()
    var numbers = (
      HashIndex(capacity: stems.source.untied.count),
      HashIndex(capacity: stems.target.untied.count)
    )
    var products = 0
    for bead in beads where !bead.source.untied.isEmpty && !bead.target.untied.isEmpty {
      products += bead.source.untied.count * bead.target.untied.count
      if products > parameters.budget { break }
      source.append(stems.source.untied[bead.source.untied], &numbers.0)
      target.append(stems.target.untied[bead.target.untied], &numbers.1)
    }
    for bead in beads {
      source.countTied(stems.source.tied[bead.source.tied], numbers.0)
      target.countTied(stems.target.tied[bead.target.tied], numbers.1)
    }
  }
}

extension TrainingBeads.Half {
  /// Appends a bead of these words.
  fileprivate mutating func append(_ words: ArraySlice<UInt64>, _ numbers: inout HashIndex) {
    for stem in words {
      let number = numbers.insert(stems.count, for: stem)
      if number == stems.count {
        stems.append(stem)
        tied.append(0)
      }
      items.append(Int32(number))
    }
    starts.append(items.count)
  }

  fileprivate mutating func countTied(_ words: ArraySlice<UInt64>, _ numbers: HashIndex) {
    for stem in words {
      if let number = numbers.value(of: stem) { tied[number] += 1 }
    }
  }
}
