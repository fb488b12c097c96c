import BitextCore
import BitextHistory

/// A changed passage with what a person is shown of it; nothing is escaped yet.
struct ListedPassage {
  /// What is said of one side.
  struct Half {
    enum Words {
      /// How its first paragraph begins; nothing changed.
      case same(String)
      /// What changed, with some words around it.
      case diff([WordDiff.Run])
      /// How its first paragraph begins, now as then; what changed stands behind that, and nothing
      /// else is known of it.
      case beyond(String)
      /// How its first paragraph began and begins.
      case versions(old: String, new: String)
    }

    var language: Language
    /// `path:line` now or, of what is gone, then; nil where there is nothing on this side.
    var place: String?
    var words: Words

    static let beyond = "what changed stands further on"
    static let nothing = "(nothing)"
  }

  var sides: PassageChange.Sides
  var source: Half
  var target: Half

  init(_ change: PassageChange, of pair: PairComparison) {
    sides = change.sides
    let old = pair.old ?? pair.record
    source = Half(change.source, old: old.source, new: pair.record.source)
    target = Half(change.target, old: old.target, new: pair.record.target)
  }

  /// The sides on which there is something to show.
  var halves: [Half] { [source, target].filter { $0.place != nil } }

  /// Both places, the source first.
  var place: String { halves.compactMap(\.place).joined(separator: " -> ") }
}

extension ListedPassage.Half {
  fileprivate init(
    _ half: PassageChange.Half, old: PairRecord.File, new: PairRecord.File
  ) {
    language = new.language
    place =
      half.new.line.map { "\(new.path):\($0)" } ?? half.old.line.map { "\(old.path):\($0)" }
    if !half.isChanged {
      words = .same(half.new.excerpt)
    } else if let diff = half.diff {
      words = .diff(diff.runs.map(\.shortened))
    } else if half.old.excerpt == half.new.excerpt {
      words = .beyond(half.new.excerpt)
    } else {
      words = .versions(old: half.old.excerpt, new: half.new.excerpt)
    }
  }
}

extension WordDiff.Run {
  /// How many words of a run are shown.
  private static let mostWords = 60

  /// The same, cut if it is long.
  fileprivate var shortened: WordDiff.Run {
    let words = text.split(separator: " ", maxSplits: Self.mostWords)
    guard words.count > Self.mostWords else { return self }
    return WordDiff.Run(kind, words.prefix(Self.mostWords).joined(separator: " ") + " …")
  }
}
