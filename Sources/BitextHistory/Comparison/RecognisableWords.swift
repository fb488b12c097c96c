import BitextCore

/// The words by which an edited passage is recognised: all of them or, where these were not
/// written down, those at the beginning of its first paragraph.
struct RecognisableWords {
  fileprivate var sides: Sides<Set<UInt64>>

  /// Whether half of the words are the same on either side.
  func shares(_ other: RecognisableWords) -> Bool {
    Half.allCases.contains { Self.share(sides[$0], other.sides[$0]) }
  }

  private static func share(_ a: Set<UInt64>, _ b: Set<UInt64>) -> Bool {
    let least = min(a.count, b.count)
    return least > 0 && 2 * a.intersection(b).count >= least
  }
}

extension PassageRecord {
  var recognisable: RecognisableWords {
    RecognisableWords(sides: Sides(source, target).map(\.recognisable))
  }
}

extension PassageRecord.Half {
  fileprivate var recognisable: Set<UInt64> {
    if let words { return Set(words.map(\.form)) }
    // The sign of a cut is no word: nearly all long passages have it in common.
    return Set(excerpt.split { $0 == " " || $0 == "…" }.map { WordHash.hash(String($0)) })
  }
}
