import BitextAudit
public import BitextCore

/// An audit as SARIF 2.1.0, the OASIS standard for the results of static analysis.
///
/// All findings are in it: a known one has the baseline state `unchanged`, a waived one is
/// suppressed with its reason. Columns count UTF-16 code units; byte offsets are those of the file
/// as UTF-8. Paths are to be counted from the root of the repository, which is `SRCROOT`.
public struct SARIFReport: AuditReport {
  /// The version of the tool.
  public var version: String
  /// The rules that are described, in the order of their names.
  var rules = AllRules.rules

  public init(version: String) { self.version = version }

  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    var json = JSONWriter()
    json.object { json in
      json.key("$schema")
      json.string(Self.schema)
      json.breakLine()
      json.key("runs")
      json.array([result], onLines: true) { $0.run($1, self) }
      json.breakLine()
      json.key("version")
      json.string("2.1.0")
    }
    json.finish()
    out += json.bytes
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
}

extension JSONWriter {
  fileprivate mutating func run(_ result: AuditResult, _ report: SARIFReport) {
    object { json in
      json.key("columnKind")
      json.string("utf16CodeUnits")
      json.breakLine()
      json.key("invocations")
      json.array([result]) { $0.invocation($1) }
      json.breakLine()
      json.key("originalUriBaseIds")
      json.object { json in
        json.key("SRCROOT")
        json.object { json in
          json.key("description")
          json.message("The root of the repository.")
        }
      }
      json.breakLine()
      json.key("results")
      json.results(result, rules: report.rules.map(\.name))
      json.breakLine()
      json.key("tool")
      json.object { json in
        json.key("driver")
        json.driver(report)
      }
    }
  }

  private mutating func invocation(_ result: AuditResult) {
    let notifications =
      result.failures.map { Notification(level: "error", path: $0.path, message: $0.message) }
      + result.unjudged.map { Notification(level: "note", path: nil, message: $0) }
    object { json in
      json.key("executionSuccessful")
      json.boolean(result.failures.isEmpty)
      json.key("toolExecutionNotifications")
      json.array(notifications, onLines: true) { json, notification in
        json.object { json in
          json.key("level")
          json.string(notification.level)
          if let path = notification.path {
            json.key("locations")
            json.array([path]) { $0.location(SARIFLocation(path: $1)) }
          }
          json.key("message")
          json.message(SARIFText.of(notification.message))
        }
      }
    }
  }

  private mutating func driver(_ report: SARIFReport) {
    object { json in
      json.key("name")
      json.string("abgleich")
      json.key("rules")
      json.array(report.rules, onLines: true) { $0.rule($1) }
      json.breakLine()
      json.key("semanticVersion")
      json.string(report.version)
    }
  }

  mutating func message(_ text: String) {
    object { json in
      json.key("text")
      json.string(text)
    }
  }
}

/// What the run could not do.
private struct Notification {
  var level: String
  var path: String?
  var message: String
}
