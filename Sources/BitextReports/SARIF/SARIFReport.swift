public import BitextAudit
public import BitextCore

/// An audit as SARIF 2.1.0, the OASIS standard for the results of static analysis.
///
/// All findings are in it: a known one has the baseline state `unchanged`, a waived one is
/// suppressed with its reason. Columns count UTF-16 code units; byte offsets are those of the file
/// as UTF-8. Paths are to be counted from the root of the repository, which is `SRCROOT`.
public struct SARIFReport: AuditReport {
  /// The version of the tool.
  public var version: String
  /// The rules that are described, in this order.
  public var rules: [Rule]

  /// Names the version of the tool that found what is reported, and the rules that it went by.
  public init(version: String, rules: [Rule] = AllRules.rules) {
    self.version = version
    self.rules = rules
  }

  /// Appends the JSON as UTF-8.
  public func write(_ result: AuditResult, to out: inout [UInt8]) {
    let json: JSON = [
      "$schema": .string(Self.schema),
      "version": "2.1.0",
      "runs": .lines(of: [result]) { run($0) },
    ]
    json.broken(before: ["runs", "version"]).write(to: &out)
  }

  private static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private func run(_ result: AuditResult) -> JSON {
    let json: JSON = [
      "tool": ["driver": driver],
      "columnKind": "utf16CodeUnits",
      "originalUriBaseIds": ["SRCROOT": ["description": .message("The root of the repository.")]],
      "invocations": .array([.invocation(result)]),
      "results": .results(result, rules: rules.map(\.name)),
    ]
    return json.broken(before: ["invocations", "originalUriBaseIds", "results", "tool"])
  }

  private var driver: JSON {
    let json: JSON = [
      "name": "abgleich",
      "semanticVersion": .string(version),
      "rules": .lines(of: rules) { JSON($0) },
    ]
    return json.broken(before: ["semanticVersion"])
  }
}

extension JSON {
  fileprivate static func invocation(_ result: AuditResult) -> JSON {
    let failures = result.failures.map { failure in
      notification("error", failure.message)
        .with(["locations": .array([JSON(SARIFLocation(path: failure.path))])])
    }
    let unjudged = result.unjudged.map { notification("note", $0) }
    return [
      "executionSuccessful": .bool(failures.isEmpty),
      "toolExecutionNotifications": .lines(of: failures + unjudged) { $0 },
    ]
  }

  private static func notification(_ level: String, _ message: String) -> JSON {
    ["level": .string(level), "message": .message(SARIFText.of(message))]
  }

  /// A `message` of SARIF.
  static func message(_ text: String) -> JSON { ["text": .string(text)] }
}
