public import BitextCore

/// A form in which a whole audit is written to one stream.
public protocol AuditReport: Sendable {
  /// Appends the report as UTF-8, ended by a line feed; the same bytes for the same result.
  func write(_ result: AuditResult, to out: inout [UInt8])
}
