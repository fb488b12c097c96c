public import BitextCore

/// An audit as a Code Quality report for GitLab: the part of the Code Climate format that GitLab
/// reads.
///
/// GitLab tells new from resolved by the fingerprints, so these stay the same when lines move, and
/// each stands once. Findings that are known or waived are left out. Paths are to be counted from
/// the root of the repository.
public struct GitLabReport: AuditReport {
  /// Writes one file of all findings.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    JSON.lines { each in
      var seen: [String: Int] = [:]
      for annotation in Annotation.all(of: result) {
        let content = [annotation.path, annotation.rule, annotation.fingerprint]
          .joined(separator: "\n")
        let count = seen[content, default: 0] + 1
        seen[content] = count
        each(JSON(annotation, fingerprint: WordHash.digits("\(content)\n\(count)")))
      }
    }.write(to: &out)
  }
}

extension JSON {
  fileprivate init(_ annotation: Annotation, fingerprint: String) {
    self = [
      "check_name": .string(annotation.rule),
      "description": .string(annotation.description),
      "fingerprint": .string(fingerprint),
      "severity": .string(annotation.severity.inCodeClimate),
      "location": [
        "path": .string(annotation.path),
        "lines": [
          "begin": .integer(annotation.extent?.start.line ?? 1),
          "end": .integer(annotation.extent?.end.line ?? 1),
        ],
      ],
    ]
  }
}

extension Annotation {
  /// All on one line, as a merge request lists it.
  fileprivate var description: String {
    (lines.prefix(1) + [words].compactMap { $0 } + lines.dropFirst()).joined(separator: "; ")
  }
}

extension Severity {
  fileprivate var inCodeClimate: String {
    switch self {
    case .error: "major"
    case .warning: "minor"
    case .note: "info"
    }
  }
}
