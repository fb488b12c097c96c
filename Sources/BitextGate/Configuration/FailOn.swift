public import BitextCore

/// The least severity that fails a run.
public enum FailOn: String, Hashable, Sendable, CaseIterable {
  case error, warning, note, never

  /// Nil if nothing does.
  public var severity: Severity? { Severity(rawValue: rawValue) }
}
