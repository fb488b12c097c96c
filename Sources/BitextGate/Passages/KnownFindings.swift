import BitextCore

/// Tells which findings of a pair its older version had already, in the same passage.
struct KnownFindings: Sendable {
  private let old: AuditedPair
  private let source: SegmentHistory
  private let target: SegmentHistory

  init(from old: AuditedPair, source: SegmentHistory, target: SegmentHistory) {
    self.old = old
    self.source = source
    self.target = target
  }

  /// The pair with the state of its findings set; an old finding accounts for one new one.
  func marked(_ pair: AuditedPair) -> AuditedPair {
    var pair = pair
    var free = Array(old.findings)
    for isExact in [true, false] {
      for index in pair.findings.indices where pair.findings[index].state == .new {
        let finding = pair.findings[index]
        let match = free.firstIndex { candidate in
          isExact
            ? candidate.fingerprint == finding.fingerprint
              && isSamePassage(candidate, finding, in: pair.bitext)
            : isSameComplaint(candidate, finding, in: pair.bitext)
        }
        guard let match else { continue }
        free.remove(at: match)
        pair.findings[index].state = .known
      }
    }
    return pair
  }

  /// Whether both say the same of a passage that was edited meanwhile.
  ///
  /// What a finding about a passage as a whole says does not depend on a word of it; of a figure
  /// or a name it is another finding if the figure is another.
  private func isSameComplaint(_ a: Finding, _ b: Finding, in bitext: Bitext) -> Bool {
    switch b.unit {
    case .token, .clause: false
    case .article, .paragraph, .sentence:
      a.rule == b.rule && a.severity >= b.severity && isSamePassage(a, b, in: bitext)
    }
  }

  private func isSamePassage(_ a: Finding, _ b: Finding, in bitext: Bitext) -> Bool {
    if a.unit == .article && b.unit == .article { return true }
    return Self.isSame(a.source, old.bitext.source, b.source, bitext.source, source)
      && Self.isSame(a.target, old.bitext.target, b.target, bitext.target, target)
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

extension Side {
  /// The segments that a stretch of the text touches; O(log segments).
  func run(of range: TextRange) -> Range<Int> {
    let first = segments.partitionPoint { $0.range.upper > range.lower }
    let end = segments.partitionPoint { $0.range.lower >= max(range.upper, range.lower + 1) }
    return first..<max(first, end)
  }
}
