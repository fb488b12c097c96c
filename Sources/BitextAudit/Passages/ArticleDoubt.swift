import BitextCore

/// Why two sides as a whole cannot be held against each other, so that one finding says it all.
enum ArticleDoubt: Hashable {
  /// The one has no word of the other: two articles.
  case unrelated
  /// One side has headings and nothing under them, while the other has an article.
  case stub(Half)
  /// Both have the subject and much that the other has not: another edition.
  case otherEdition

  /// Of fewer words on a side nothing can be said.
  private static let minimumWords = 20
  /// What the words of either side say of the alignment, as a log likelihood ratio a word, is lower
  /// between sides that have nothing to do with each other: -1.2 and less there (`cases`), -0.6 and
  /// more in the freest editions (`web`), -0.73 where nothing is known of the words (Russian without
  /// a dictionary).
  private static let unrelatedWord = -0.9
  /// A side without its text is a stub beside so many words.
  private static let articleWords = 20
  /// And the other has so many times its letters: lines without a full stop look like headings.
  private static let stubShare = 4
  /// In an edition of its own, so much of each side stands alone, or so much of one and a good part
  /// of the other; of translations that fell behind, at most .3 of the side that has less (`web`).
  private static let foreignShare = 0.35
  private static let mostlyForeign = (more: 0.55, less: 0.2)
  /// Fewer passages are better told one by one.
  private static let minimumPassages = 6

  /// Nil where the sides can be compared.
  static func of(_ bitext: Bitext) -> ArticleDoubt? {
    for half in Half.allCases {
      let (side, other) =
        half == .target
        ? (bitext.target, bitext.source) : (bitext.source, bitext.target)
      if side.isWithoutText, other.textWords >= articleWords,
        side.letters * stubShare < other.letters
      {
        return .stub(half)
      }
    }
    if isUnrelated(bitext) { return .unrelated }
    return isOtherEdition(bitext) ? .otherEdition : nil
  }

  private static func isUnrelated(_ bitext: Bitext) -> Bool {
    for half in Half.allCases {
      let side = half == .source ? bitext.source : bitext.target
      let beads = bitext.beads.filter { !$0.runs[half].isEmpty }
      let sums = TieSums(
        beads.lazy.flatMap { bitext.ties[half][side.tokens(of: $0.runs[half])] })
      if sums.words < minimumWords || sums.total >= Double(sums.words) * unrelatedWord {
        return false
      }
    }
    return true
  }

  private static func isOtherEdition(_ bitext: Bitext) -> Bool {
    let shares = Half.allCases.map { half -> (share: Double, passages: Int) in
      let side = half == .source ? bitext.source : bitext.target
      let alone = bitext.beads.filter(\.isNull).flatMap { $0.runs[half] }
      let letters = alone.reduce(0) { $0 + side.segments[$1].range.count }
      return (Double(letters) / Double(max(1, side.letters)), alone.count)
    }
    let (less, more) = (
      min(shares[0].share, shares[1].share), max(shares[0].share, shares[1].share)
    )
    return shares[0].passages + shares[1].passages >= minimumPassages
      && (less >= foreignShare || more >= mostlyForeign.more && less >= mostlyForeign.less)
  }
}

extension Side {
  /// Whether there is nothing but titles and headings.
  fileprivate var isWithoutText: Bool {
    !segments.isEmpty && segments.indices.allSatisfy { role(of: $0).isHeading }
  }

  fileprivate var letters: Int { segments.reduce(0) { $0 + $1.range.count } }

  /// How many words stand outside of titles and headings.
  fileprivate var textWords: Int {
    segments.indices.reduce(0) { $0 + (role(of: $1).isHeading ? 0 : wordCount(of: $1)) }
  }
}
