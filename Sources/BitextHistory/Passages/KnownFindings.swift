import BitextCore

/// Tells which findings of a pair its older version had already, in the same passage.
struct KnownFindings: Sendable {
  private let old: AuditedPair
  private let history: Sides<SegmentHistory>

  init(from old: AuditedPair, _ history: Sides<SegmentHistory>) {
    self.old = old
    self.history = history
  }

  /// For each finding of the pair the old one that accounts for it; an old one does so once.
  func older(of pair: AuditedPair) -> [Int?] {
    let (olds, news) = (old.findings, pair.findings)
    var ties = Counterparts(olderCount: olds.count, newerCount: news.count)
    ties.tie(olds.map(\.fingerprint), news.map(\.fingerprint)) {
      isSamePassage(olds[$0], news[$1], in: pair.bitext)
    }
    ties.tie(olds.map(\.rule), news.map { $0.unit.isOfPassage ? $0.rule : nil }) {
      olds[$0].severity >= news[$1].severity && isSamePassage(olds[$0], news[$1], in: pair.bitext)
    }
    return ties.older
  }

  private func isSamePassage(_ a: Finding, _ b: Finding, in bitext: Bitext) -> Bool {
    if a.unit == .article && b.unit == .article { return true }
    return Half.allCases.allSatisfy { half in
      Self.isSame(
        a.places[half], old.bitext.sides[half], b.places[half], bitext.sides[half], history[half])
    }
  }

  private static func isSame(
    _ a: [TextRange], _ oldSide: Side, _ b: [TextRange], _ newSide: Side, _ history: SegmentHistory
  ) -> Bool {
    guard let a = a.first, let b = b.first else { return a.isEmpty == b.isEmpty }
    let olds = oldSide.run(of: a)
    return newSide.run(of: b).contains { segment in
      olds.contains { history.segment(segment, isVersionOf: $0) }
    }
  }
}

extension Finding.Unit {
  /// Whether what is said of a passage edited meanwhile is the same complaint.
  ///
  /// What a finding about a passage as a whole says does not depend on a word of it; of a figure
  /// or a name it is another finding if the figure is another.
  var isOfPassage: Bool {
    switch self {
    case .token, .clause: false
    case .article, .paragraph, .sentence: true
    }
  }
}
