public import BitextCore

/// A pair, and what of its findings an older version of it had already.
public struct RevisedPair: Sendable {
  /// The newer version.
  public var pair: AuditedPair
  /// For each finding the one of the older version that said the same of the same passage.
  public var older: [Int?]

  /// One entry of `older` for each finding of the pair.
  public init(_ pair: AuditedPair, older: [Int?]) {
    self.pair = pair
    self.older = older
  }

  /// Puts a finding that is new at its place in the order of the target.
  mutating func insert(_ finding: Finding) {
    let place = finding.target.first
    let index = place.flatMap { place in
      pair.findings.firstIndex { $0.target.first.map { $0 > place } ?? false }
    }
    pair.findings.insert(finding, at: index ?? pair.findings.count)
    older.insert(nil, at: index ?? older.count)
  }
}
