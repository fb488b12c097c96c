/// Counts how often the words of one side have a learned partner.
struct PartnerRates {
  private let half: TrainingBeads.Half
  private let counts: [Int32]
  private var hasMet: [Bool]
  /// For each word, the share of beads that none of its partners stands in.
  private var without: [Float]

  init(_ half: TrainingBeads.Half, _ counts: [Int32]) {
    self.half = half
    self.counts = counts
    hasMet = Array(repeating: false, count: half.items.count)
    without = Array(repeating: 1, count: counts.count)
  }

  /// Adds a partner of a word that stands in `count` beads.
  mutating func add(_ word: Int, partnerIn count: Int32, of beads: Int) {
    without[word] *= 1 - Float(count) / Float(beads)
  }

  /// Notes that the word of an item meets a partner there.
  mutating func meet(_ item: Int) { hasMet[item] = true }

  /// The rates of the words that have partners.
  func rates() -> [(stem: UInt64, rate: LearnedWords.Rate)] {
    var met = Array(repeating: Float(0), count: counts.count)
    for (item, word) in half.items.enumerated() where hasMet[item] { met[Int(word)] += 1 }
    return half.stems.indices.filter { without[$0] < 1 }.map { word in
      let tied = Float(half.tied[word])
      // Half a bead for, half a bead against: what the few beads seen could have hidden.
      let share = (met[word] + tied + 0.5) / (Float(counts[word]) + tied + 1)
      let rate = LearnedWords.Rate(
        inRendering: Self.byte(share), byChance: Self.byte(1 - without[word]))
      return (half.stems[word], rate)
    }
  }

  private static func byte(_ share: Float) -> UInt8 { UInt8(min(0.98, max(0.01, share)) * 255) }
}
