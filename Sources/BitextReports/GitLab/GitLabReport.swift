public import BitextCore

/// An audit as a Code Quality report for GitLab: the part of the Code Climate format that GitLab
/// reads.
///
/// GitLab tells new from resolved by the fingerprints, so these stay the same when lines move, and
/// each stands once. Findings that are known or waived are left out. Paths are to be counted from
/// the root of the repository.
public struct GitLabReport: AuditReport {
  public init() {}

  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var json = JSONWriter()
    var seen: [String: Int] = [:]
    json.array(Annotation.all(of: result), onLines: true) { json, annotation in
      let content = [annotation.path, annotation.rule, annotation.fingerprint]
        .joined(separator: "\n")
      let count = seen[content, default: 0] + 1
      seen[content] = count
      json.annotation(annotation, fingerprint: WordHash.digits("\(content)\n\(count)"))
    }
    json.finish()
    out += json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func annotation(_ annotation: Annotation, fingerprint: String) {
    object { json in
      json.key("check_name")
      json.string(annotation.rule)
      json.key("description")
      json.string(annotation.description)
      json.key("fingerprint")
      json.string(fingerprint)
      json.key("location")
      json.object { json in
        json.key("lines")
        json.object { json in
          json.key("begin")
          json.integer(annotation.extent?.start.line ?? 1)
          json.key("end")
          json.integer(annotation.extent?.end.line ?? 1)
        }
        json.key("path")
        json.string(annotation.path)
      }
      json.key("severity")
      json.string(annotation.severity.inCodeClimate)
    }
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
