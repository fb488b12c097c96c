public import BitextLexicon

/// Word translations that were learned from a corpus.
public struct LearnedWords: Sendable {
  struct Entry {
    var source: UInt64
    var target: UInt64
    var weight: Float
  }

  /// Nothing learned.
  public static let none = LearnedWords([])

  private let sourceToTarget: Half
  private let targetToSource: Half

  init(_ entries: [Entry]) {
    sourceToTarget = Half(entries.map { ($0.source, Translation(stem: $0.target, weight: $0.weight)) })
    targetToSource = Half(entries.map { ($0.target, Translation(stem: $0.source, weight: $0.weight)) })
  }

  public var count: Int { sourceToTarget.translations.count }

  /// The stems of the other language that render this stem, sorted ascending.
  public func translations(
    of stem: UInt64, _ direction: Lexicon.Direction
  ) -> ArraySlice<Translation> {
    (direction == .sourceToTarget ? sourceToTarget : targetToSource).translations(of: stem)
  }

  /// The translations of one language's words.
  private struct Half {
    var index: HashIndex
    var starts: [Int] = []
    var translations: [Translation] = []

    init(_ entries: [(stem: UInt64, translation: Translation)]) {
      index = HashIndex(capacity: entries.count)
      var last: UInt64?
      let entries = entries.sorted {
        ($0.stem, $0.translation.stem) < ($1.stem, $1.translation.stem)
      }
      for entry in entries {
        if entry.stem != last {
          last = entry.stem
          index.set(starts.count, for: entry.stem)
          starts.append(translations.count)
        }
        translations.append(entry.translation)
      }
      starts.append(translations.count)
    }

    func translations(of stem: UInt64) -> ArraySlice<Translation> {
      guard let row = index.value(of: stem) else { return [] }
      return translations[starts[row]..<starts[row + 1]]
    }
  }
}
