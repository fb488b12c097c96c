/// What is wrong with a file that says how to judge: a configuration, a baseline, waivers.
public struct ProjectError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file, as the user or the project names it.
  public var path: String
  /// From 1; nil where the file as a whole is meant.
  public var line: Int?
  /// A lower-case clause without a full stop, with what was expected.
  public var message: String

  /// What is wrong with a file, or with a line of it.
  public init(path: String, line: Int? = nil, message: String) {
    self.path = path
    self.line = line
    self.message = message
  }

  /// The sentence for the user, with the line where there is one.
  public var description: String {
    line.map { "\(path):\($0): \(message)" } ?? "\(path): \(message)"
  }
}
