import BitextCore
import BitextHistory

/// What an audit and a comparison both say of a finding and of what has none.
extension JSON {
  /// What is said of a finding wherever it stands.
  init(_ finding: FindingRecord) {
    self = [
      "rule": .string(finding.rule),
      "severity": .string(finding.severity.rawValue),
      "confidence": .decimal(finding.confidence),
      "message": .string(finding.message),
      "unit": .string(finding.unit.rawValue),
      "fingerprint": .string(finding.fingerprint),
      "state": .string(finding.state.rawValue),
    ]
  }

  /// A place in a file.
  static func place(
    _ range: TextRange, line: Int, column: Int, excerpt: String? = nil
  ) -> JSON {
    [
      "start": .integer(range.lower),
      "end": .integer(range.upper),
      "line": .integer(line),
      "column": .integer(column),
      "excerpt": excerpt.map(JSON.string),
    ]
  }

  /// Evidence as one object; what is seen twice under one key shares a value.
  init(_ evidence: [Finding.Evidence]) {
    let values = Dictionary(grouping: evidence, by: \.kind.key)
    self = .object(
      values.map { key, evidence in
        Member(name: key, value: .string(evidence.map(\.value).joined(separator: "; ")))
      })
  }

  init(_ failure: AuditResult.Failure) {
    self = ["path": .string(failure.path), "message": .string(failure.message)]
  }

  init(_ article: AuditResult.Unpaired) {
    self = [
      "path": .string(article.path),
      "language": JSON(article.language),
      "severity": .string(article.severity.rawValue),
      "state": .string(article.state.rawValue),
    ]
  }
}
