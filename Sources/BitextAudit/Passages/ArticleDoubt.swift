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
  /// Of the words of either side that say anything, so many have a partner where the alignment puts them. Sides that
  /// have nothing to do with each other have up to .063, the most freely edited pair .17
  /// (`cases`, `web`, `blog`).
  private static let relatedShare = 0.1
  /// A side without its text is a stub beside so many words.
  private static let articleWords = 20
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
      if side.isWithoutText, other.textWords >= articleWords { return .stub(half) }
    }
    if isUnrelated(bitext) { return .unrelated }
    return isOtherEdition(bitext) ? .otherEdition : nil
  }

  private static func isUnrelated(_ bitext: Bitext) -> Bool {
    for half in Half.allCases {
      let side = half == .source ? bitext.source : bitext.target
      var (words, linked) = (0, 0)
      for bead in bitext.beads where !bead.runs[half].isEmpty {
        for tie in bitext.ties[half][side.tokens(of: bead.runs[half])] where tie != 0 {
          words += 1
          if tie > 0 && !bead.isNull { linked += 1 }
        }
      }
      if words < minimumWords || Double(linked) >= Double(words) * relatedShare { return false }
    }
    return true
  }

  private static func isOtherEdition(_ bitext: Bitext) -> Bool {
    let shares = Half.allCases.map { half -> (share: Double, passages: Int) in
      let side = half == .source ? bitext.source : bitext.target
      let alone = bitext.beads.filter(\.isNull).flatMap { $0.runs[half] }
      let letters = alone.reduce(0) { $0 + side.segments[$1].range.count }
      let all = side.segments.reduce(0) { $0 + $1.range.count }
      return (Double(letters) / Double(max(1, all)), alone.count)
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

  /// How many words stand outside of titles and headings.
  fileprivate var textWords: Int {
    segments.indices.reduce(0) { $0 + (role(of: $1).isHeading ? 0 : wordCount(of: $1)) }
  }
}

extension Role {
  /// Whether such a block stands above others and says nothing without them.
  fileprivate var isHeading: Bool { self == .title || self == .kicker || self == .heading }
}
