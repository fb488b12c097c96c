public import BitextCore

/// How a report is to look where its format leaves that open.
public struct ReportStyle: Sendable {
  /// The width to stay within, in columns.
  public var columns = 80
  /// Whether colours of a terminal may be used.
  public var isColored = false
  /// Whether each finding has its fingerprint beside it, by which it can be waived.
  public var showsFingerprints = false
  /// The least severity that fails a run; nil if nothing does.
  public var threshold: Severity? = .error
  /// What services know a file by.
  public var name: @Sendable (_ path: String) -> String = { $0 }

  /// A file, without colours, whose paths are as they were given.
  public init() {}
}
