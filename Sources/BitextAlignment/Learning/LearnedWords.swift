public import BitextLexicon

/// Word translations that were learned from a corpus.
public struct LearnedWords: Sendable {
  struct Entry {
    var source: UInt64
    var target: UInt64
    var weight: Float
  }

  /// How often one of a word's renderings stands in its own rendering, and in any other segment.
  struct Rate {
    var inRendering: Float
    var byChance: Float
  }

  /// Nothing learned.
  public static let none = LearnedWords()

  private var sourceToTarget = Half()
  private var targetToSource = Half()

  init() {}

  init(
    _ entries: [Entry], sourceRates: [(stem: UInt64, rate: Rate)],
    targetRates: [(stem: UInt64, rate: Rate)]
  ) {
    sourceToTarget = Half(
      entries.map { ($0.source, Translation(stem: $0.target, weight: $0.weight)) }, sourceRates)
    targetToSource = Half(
      entries.map { ($0.target, Translation(stem: $0.source, weight: $0.weight)) }, targetRates)
  }

  public var count: Int { sourceToTarget.translations.count }

  /// The stems of the other language that render this stem, sorted ascending.
  public func translations(
    of stem: UInt64, _ direction: Lexicon.Direction
  ) -> ArraySlice<Translation> {
    (direction == .sourceToTarget ? sourceToTarget : targetToSource).translations(of: stem)
  }

  func rate(of stem: UInt64, _ direction: Lexicon.Direction) -> Rate? {
    (direction == .sourceToTarget ? sourceToTarget : targetToSource).rate(of: stem)
  }

  /// The translations of one language's words.
  private struct Half {
    var index = HashIndex(capacity: 0)
    var rates: [Rate] = []
    var starts: [Int] = [0]
    var translations: [Translation] = []

    init() {}

    init(_ entries: [(stem: UInt64, translation: Translation)], _ rates: [(stem: UInt64, rate: Rate)]) {
      index = HashIndex(capacity: rates.count)
      let entries = entries.sorted {
        ($0.stem, $0.translation.stem) < ($1.stem, $1.translation.stem)
      }
      translations = entries.map(\.translation)
      var end = 0
      for (stem, rate) in rates.sorted(by: { $0.stem < $1.stem }) {
        index.set(self.rates.count, for: stem)
        self.rates.append(rate)
        while end < entries.count, entries[end].stem == stem { end += 1 }
        starts.append(end)
      }
    }

    func translations(of stem: UInt64) -> ArraySlice<Translation> {
      guard let row = index.value(of: stem) else { return [] }
      return translations[starts[row]..<starts[row + 1]]
    }

    func rate(of stem: UInt64) -> Rate? { index.value(of: stem).map { rates[$0] } }
  }
}
