public import BitextCore

/// An audit in reviewdog's diagnostic format, `rdjson`: a `DiagnosticResult` of reviewdog's
/// protocol buffers, in JSON.
///
/// Columns count bytes of UTF-8 and ends are exclusive, as reviewdog defines them. Findings that
/// are known or waived are left out. Paths are to be counted from the root of the repository.
public struct RDJSONReport: AuditReport {
  /// Writes one `DiagnosticResult`.
  public init() {}

  /// Appends the JSON as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let json: JSON = [
      "source": ["name": "abgleich"],
      "diagnostics": .lines(of: Annotation.all(of: result)) { JSON($0) },
    ]
    json.broken(before: ["source"]).write(to: &out)
  }
}

extension JSON {
  fileprivate init(_ annotation: Annotation) {
    self = [
      "message": .string(annotation.lines.joined(separator: "\n")),
      "severity": .string(annotation.severity.inReviewdog),
      "code": ["value": .string(annotation.rule)],
      "location": [
        "path": .string(annotation.path),
        "range": annotation.extent.map { extent in
          [
            "start": .position(line: extent.start.line, column: extent.byteColumns.start),
            "end": .position(line: extent.end.line, column: extent.byteColumns.end),
          ]
        },
      ],
    ]
  }

  private static func position(line: Int, column: Int) -> JSON {
    ["line": .integer(line), "column": .integer(column)]
  }
}

extension Severity {
  fileprivate var inReviewdog: String {
    switch self {
    case .error: "ERROR"
    case .warning: "WARNING"
    case .note: "INFO"
    }
  }
}
