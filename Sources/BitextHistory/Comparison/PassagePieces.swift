import BitextCore

/// Passages that stand word for word in a longer one of the other version, as they do where a
/// paragraph was broken in two or two were joined.
///
/// Nothing where the words were not written down; linear in the words otherwise, as
/// `SequenceMatch` is.
struct PassagePieces {
  /// For each newer passage the older one that it stands in.
  let older: [Int?]
  /// For each older passage the newer one that it stands in.
  let newer: [Int?]

  init(from old: [PassageRecord], to new: [PassageRecord]) {
    let holders = Sides { half in
      Self.holders(from: old.map { $0.halves[half] }, to: new.map { $0.halves[half] })
    }
    older = zip(holders.source.older, holders.target.older).map(Holder.common)
    newer = zip(holders.source.newer, holders.target.newer).map(Holder.common)
  }

  private static func holders(
    from old: [PassageRecord.Half], to new: [PassageRecord.Half]
  ) -> (older: [Holder], newer: [Holder]) {
    let words = (old: WordRow(old), new: WordRow(new))
    let older = SequenceMatch(words.old.forms, words.new.forms).older
    var newer = [Int?](repeating: nil, count: words.old.forms.count)
    for (place, old) in older.enumerated() { if let old { newer[old] = place } }
    return (
      words.new.runs.map { words.old.holder(of: older[$0]) },
      words.old.runs.map { words.new.holder(of: newer[$0]) }
    )
  }
}

/// In which passage of the other version the words of one side stand.
private enum Holder: Hashable {
  case passage(Int)
  /// There is no word to look for.
  case any
  case none

  /// The passage that holds both sides.
  static func common(_ source: Holder, _ target: Holder) -> Int? {
    switch (source, target) {
    case (.passage(let passage), .any), (.any, .passage(let passage)): passage
    case (.passage(let passage), .passage(let other)) where passage == other: passage
    case _: nil
    }
  }
}

/// The words of a side, one after the other.
private struct WordRow {
  private(set) var forms: [UInt64] = []
  /// The passage of each word.
  private var passages: [Int] = []
  /// The words of each passage.
  private(set) var runs: [Range<Int>] = []

  init(_ halves: [PassageRecord.Half]) {
    for (passage, half) in halves.enumerated() {
      let first = forms.count
      forms += (half.words ?? []).map(\.form)
      passages += Array(repeating: passage, count: forms.count - first)
      runs.append(first..<forms.count)
    }
  }

  /// The passage in which some places follow each other.
  func holder(of places: ArraySlice<Int?>) -> Holder {
    guard let first = places.first else { return .any }
    guard let first, let last = places.last.flatMap(\.self), passages[first] == passages[last],
      zip(places, first...).allSatisfy({ $0 == $1 })
    else { return .none }
    return .passage(passages[first])
  }
}
