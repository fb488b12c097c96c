public import BitextCore

/// What is to be said of a pair in the light of an older version of it.
public struct RevisionVerdict: Sendable {
  /// Whether findings that the older version had already count as new ones.
  public var isStrict: Bool
  /// What a configuration makes of a finding; nil where it does not want it.
  public var configured: @Sendable (Finding) -> Finding?

  public init(isStrict: Bool, configured: @escaping @Sendable (Finding) -> Finding?) {
    self.isStrict = isStrict
    self.configured = configured
  }

  /// The newer pair with what went stale added, and what was there before marked as known.
  public func judged(_ new: AuditedPair, against old: AuditedPair) -> AuditedPair {
    let source = SegmentHistory(from: old.bitext.source, to: new.bitext.source)
    let target = SegmentHistory(from: old.bitext.target, to: new.bitext.target)
    let stale = StalePassages(from: old, to: new, source: source, target: target).findings()
    var judged = new
    if !isStrict {
      judged = KnownFindings(from: old, source: source, target: target).marked(new)
    }
    for finding in stale.compactMap(configured) { judged.insert(finding) }
    return judged
  }
}

extension AuditedPair {
  /// Puts a finding at its place in the order of the target.
  fileprivate mutating func insert(_ finding: Finding) {
    guard let place = finding.target.first else {
      findings.append(finding)
      return
    }
    let index = findings.firstIndex { $0.target.first.map { $0 > place } ?? false }
    findings.insert(finding, at: index ?? findings.count)
  }
}
