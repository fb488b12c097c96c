public import BitextLexicon

/// What a corpus taught of word translation; see `WordLearner`.
public struct LearnedWords: Sendable {
  /// Nothing learned.
  public static let none = LearnedWords([], [], [])

  struct Entry {
    var source: UInt64
    var target: UInt64
    var weight: Float
  }

  /// The shares of a word's renderings, and of any other segments, that have one of its partners;
  /// in 255ths.
  struct Rate: Hashable {
    var inRendering: UInt8
    var byChance: UInt8
  }

  private let source: Half
  private let target: Half

  init(
    _ entries: [Entry], _ sourceRates: [(stem: UInt64, rate: Rate)],
    _ targetRates: [(stem: UInt64, rate: Rate)]
  ) {
    source = Half(
      sourceRates, entries.map { ($0.source, Translation(stem: $0.target, weight: $0.weight)) })
    target = Half(
      targetRates, entries.map { ($0.target, Translation(stem: $0.source, weight: $0.weight)) })
  }

  /// The number of pairs of words.
  public var count: Int { source.translations.count }

  /// Whether nothing was learned.
  public var isEmpty: Bool { count == 0 }

  /// The stems of the other language that render this stem, sorted ascending; as
  /// `Lexicon.translations(of:_:)`.
  public func translations(
    of stem: UInt64, _ direction: Lexicon.Direction
  ) -> ArraySlice<Translation> {
    half(direction).translations(of: stem)
  }

  /// Nil for a stem that nothing is known of.
  func rate(of stem: UInt64, _ direction: Lexicon.Direction) -> Rate? {
    half(direction).rate(of: stem)
  }

  private func half(_ direction: Lexicon.Direction) -> Half {
    direction == .sourceToTarget ? source : target
  }
}

extension LearnedWords {
  /// The words of one language.
  private struct Half {
    private var rows: HashIndex
    private var rates: [Rate] = []
    /// The translations of row `r` are `translations[starts[r]..<starts[r + 1]]`.
    private(set) var translations: [Translation]
    private var starts: [Int] = [0]

    /// Every stem that has translations has a rate, and the other way round.
    init(
      _ rates: [(stem: UInt64, rate: Rate)],
      _ entries: [(stem: UInt64, translation: Translation)]
    ) {
      let entries = entries.sorted {
        ($0.stem, $0.translation.stem) < ($1.stem, $1.translation.stem)
      }
      translations = entries.map(\.translation)
      rows = HashIndex(capacity: rates.count)
      var end = 0
      for (stem, rate) in rates.sorted(by: { $0.stem < $1.stem }) {
        rows.set(self.rates.count, for: stem)
        self.rates.append(rate)
        while end < entries.count, entries[end].stem == stem { end += 1 }
        starts.append(end)
      }
    }

    func translations(of stem: UInt64) -> ArraySlice<Translation> {
      guard let row = rows.value(of: stem) else { return [] }
      return translations[starts[row]..<starts[row + 1]]
    }

    func rate(of stem: UInt64) -> Rate? { rows.value(of: stem).map { rates[$0] } }
  }
}
