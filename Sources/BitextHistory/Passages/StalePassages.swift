import BitextAudit
import BitextCore
import BitextLexicon

/// Finds the passages whose source was changed since an older version and whose rendering was not.
struct StalePassages: Sendable {
  private let old: AuditedPair
  private let new: AuditedPair
  private let source: SegmentHistory
  private let target: SegmentHistory
  private let rewriting: Rewriting

  /// `lexicon` tells a slip that was corrected from one word in the place of another.
  init(
    from old: AuditedPair, to new: AuditedPair, _ history: Sides<SegmentHistory>,
    lexicon: Lexicon?
  ) {
    rewriting = Rewriting(new.bitext.source.language, lexicon: lexicon)
    self.old = old
    self.new = new
    source = history.source
    target = history.target
  }

  /// In the order of the source; linear in the length of the articles.
  func findings() -> [Finding] {
    guard source.isKept.contains(false) || !source.isUnchanged(0..<source.older.count) else {
      return []
    }
    let rendered = renderedBefore()
    return new.bitext.beads.compactMap { finding($0, rendered) }
  }

  /// For each target segment of then, the bead it stood in.
  private func renderedBefore() -> [Int: Bead] {
    var beads: [Int: Bead] = [:]
    for bead in old.bitext.beads where !bead.isNull && bead.probability >= Self.certain {
      for segment in bead.target { beads[segment] = bead }
    }
    return beads
  }

  private static let certain = 0.5

  private func finding(_ bead: Bead, _ rendered: [Int: Bead]) -> Finding? {
    guard !bead.isNull, bead.probability >= Self.certain, target.isUnchanged(bead.target) else {
      return nil
    }
    let before = Set(bead.target.compactMap { target.older[$0] }.compactMap { rendered[$0] })
    let runs = before.map(\.source)
    guard let first = runs.map(\.lowerBound).min(), let end = runs.map(\.upperBound).max() else {
      return nil
    }
    // What stands somewhere else now, and what was there before, was only aligned otherwise.
    let isOld = bead.source.allSatisfy { source.older[$0] != nil }
    let isKept = (first..<end).allSatisfy { source.isKept[$0] }
    if isOld && isKept { return nil }
    let isTied = bead.source.contains { segment in
      (first..<end).contains { source.segment(segment, isVersionOf: $0) }
    }
    guard isTied, !isRepair(of: before, by: bead) else { return nil }
    let diff = WordDiff(
      from: PassageWords(old.bitext.source).words(of: first..<end),
      to: PassageWords(new.bitext.source).words(of: bead.source))
    if diff.changes.isEmpty { return nil }
    let isIdle = rewriting.keepsMeaning(diff)
    var finding = Finding(
      rule: Rule.stalePassage.name, severity: isIdle ? .note : .error,
      confidence: isIdle ? 0.5 : 0.95,
      message: "the source passage changed and its rendering did not", unit: .sentence,
      source: new.bitext.source.places(of: bead.source),
      target: new.bitext.target.places(of: bead.target),
      evidence: [.init(.sourceChange, diff.runs.marked)])
    finding.fingerprint = Fingerprint.of(finding, in: new.bitext)
    return finding
  }

  /// Whether the source was made to agree with the target: what was wrong there is so no more.
  private func isRepair(of before: Set<Bead>, by bead: Bead) -> Bool {
    let wasWrong = before.contains { Self.isComplainedOf($0, old) }
    return wasWrong && !Self.isComplainedOf(bead, new)
  }

  private static func isComplainedOf(_ bead: Bead, _ pair: AuditedPair) -> Bool {
    let places = pair.bitext.sides.map(with: bead.runs) { $0.range(of: $1) }
    return pair.findings.contains { finding in
      finding.severity >= .warning
        && Half.allCases.contains { half in
          finding.places[half].contains { $0.overlaps(places[half]) }
        }
    }
  }
}
