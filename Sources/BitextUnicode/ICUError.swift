/// What ICU could not do.
public struct ICUError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What could not be done, and why.
  public var description: String

  init(_ description: String) { self.description = description }
}
