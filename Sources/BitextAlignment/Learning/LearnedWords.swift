public import BitextLexicon

/// What bitexts taught of word translation; see `WordLearner`.
public struct LearnedWords: Sendable {
  /// Nothing learned.
  public static let none = LearnedWords([], [], [])

  struct Entry: Hashable {
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

  private init(source: Half, target: Half) {
    self.source = source
    self.target = target
  }

  /// The number of pairs of words.
  public var count: Int { source.translations.count }

  /// Whether nothing was learned.
  public var isEmpty: Bool { count == 0 }

  /// The same for texts that are translated the other way.
  public var turned: LearnedWords { LearnedWords(source: target, target: source) }

  /// These words, and of those that nothing is known of here what others teach.
  public func completed(by others: LearnedWords) -> LearnedWords {
    if isEmpty { return others }
    let more = others.entries.filter {
      source.rate(of: $0.source) == nil && target.rate(of: $0.target) == nil
    }
    let (sources, targets) = (Set(more.map(\.source)), Set(more.map(\.target)))
    return LearnedWords(
      entries + more, rates(.sourceToTarget) + others.source.rows { sources.contains($0) },
      rates(.targetToSource) + others.target.rows { targets.contains($0) })
  }

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

  /// All pairs of words, in rising order of their stems.
  var entries: [Entry] {
    source.rows { _ in true }.flatMap { row in
      source.translations(of: row.stem).map {
        Entry(source: row.stem, target: $0.stem, weight: $0.weight)
      }
    }
  }

  /// All words of one language with their rates, in rising order of their stems.
  func rates(_ direction: Lexicon.Direction) -> [(stem: UInt64, rate: Rate)] {
    half(direction).rows { _ in true }
  }

  private func half(_ direction: Lexicon.Direction) -> Half {
    direction == .sourceToTarget ? source : target
  }
}

extension LearnedWords {
  /// The words of one language.
  private struct Half {
    /// In rising order; elsewhere a word is its row here.
    private var stems: [UInt64] = []
    private var numbers: HashIndex
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
      numbers = HashIndex(capacity: rates.count)
      var end = 0
      for (stem, rate) in rates.sorted(by: { $0.stem < $1.stem }) {
        numbers.set(stems.count, for: stem)
        stems.append(stem)
        self.rates.append(rate)
        while end < entries.count, entries[end].stem == stem { end += 1 }
        starts.append(end)
      }
    }

    func translations(of stem: UInt64) -> ArraySlice<Translation> {
      guard let row = numbers.value(of: stem) else { return [] }
      return translations[starts[row]..<starts[row + 1]]
    }

    func rate(of stem: UInt64) -> Rate? { numbers.value(of: stem).map { rates[$0] } }

    func rows(_ isWanted: (UInt64) -> Bool) -> [(stem: UInt64, rate: Rate)] {
      stems.indices.filter { isWanted(stems[$0]) }.map { (stems[$0], rates[$0]) }
    }
  }
}
