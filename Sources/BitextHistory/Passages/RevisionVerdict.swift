public import BitextCore
public import BitextLexicon

/// What is to be said of a pair in the light of an older version of it.
public struct RevisionVerdict: Sendable {
  /// Whether findings that the older version had already count as new ones.
  public var isStrict: Bool
  /// What a configuration makes of a finding; nil where it does not want it.
  public var configured: @Sendable (Finding) -> Finding?

  /// What is known of the words, which tells a slip that was corrected from another word.
  public var lexicon: Lexicon?

  /// A verdict that asks the configuration about each finding that it adds.
  public init(
    isStrict: Bool, lexicon: Lexicon? = nil,
    configured: @escaping @Sendable (Finding) -> Finding?
  ) {
    self.isStrict = isStrict
    self.lexicon = lexicon
    self.configured = configured
  }

  /// The newer pair with what went stale added, and what was there before marked as known.
  public func judged(_ new: AuditedPair, against old: AuditedPair) -> AuditedPair {
    let revised = revised(new, from: old)
    var judged = revised.pair
    if isStrict { return judged }
    for index in judged.findings.indices where revised.older[index] != nil {
      judged.findings[index].state = .known
    }
    return judged
  }

  /// The newer pair with what went stale added, beside what was there before.
  public func revised(_ new: AuditedPair, from old: AuditedPair) -> RevisedPair {
    let history = old.bitext.sides.map(with: new.bitext.sides) { SegmentHistory(from: $0, to: $1) }
    let stale = StalePassages(from: old, to: new, history, lexicon: lexicon).findings()
    let known = KnownFindings(from: old, history)
    var revised = RevisedPair(new, older: known.older(of: new))
    for finding in stale.compactMap(configured) { revised.insert(finding) }
    return revised
  }
}
