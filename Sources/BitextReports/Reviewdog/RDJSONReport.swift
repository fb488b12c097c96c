public import BitextCore

/// An audit in reviewdog's diagnostic format, `rdjson`: a `DiagnosticResult` of reviewdog's
/// protocol buffers, in JSON.
///
/// Columns count bytes of UTF-8 and ends are exclusive, as reviewdog defines them. Findings that
/// are known or waived are left out. Paths are to be counted from the root of the repository.
public struct RDJSONReport: AuditReport {
  public init() {}

  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("diagnostics")
      json.array(Annotation.all(of: result), onLines: true) { $0.diagnostic($1) }
      json.breakLine()
      json.key("source")
      json.object { json in
        json.key("name")
        json.string("abgleich")
      }
    }
    json.finish()
    out += json.bytes
  }
}

extension JSONWriter {
  fileprivate mutating func diagnostic(_ annotation: Annotation) {
    object { json in
      json.key("code")
      json.object { json in
        json.key("value")
        json.string(annotation.rule)
      }
      json.key("location")
      json.object { json in
        json.key("path")
        json.string(annotation.path)
        if let extent = annotation.extent {
          json.key("range")
          json.range(extent)
        }
      }
      json.key("message")
      json.string(annotation.lines.joined(separator: "\n"))
      json.key("severity")
      json.string(annotation.severity.inReviewdog)
    }
  }

  private mutating func range(_ extent: Extent) {
    object { json in
      json.key("end")
      json.position(line: extent.end.line, column: extent.byteColumns.end)
      json.key("start")
      json.position(line: extent.start.line, column: extent.byteColumns.start)
    }
  }

  private mutating func position(line: Int, column: Int) {
    object { json in
      json.key("column")
      json.integer(column)
      json.key("line")
      json.integer(line)
    }
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
