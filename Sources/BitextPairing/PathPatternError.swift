/// Why a text is not a path pattern.
public struct PathPatternError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A lower-case clause without a full stop.
  public var description: String

  init(_ reason: String, in pattern: String) {
    description = "path pattern \"\(pattern)\": \(reason)"
  }
}
