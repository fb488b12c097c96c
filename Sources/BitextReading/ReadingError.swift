/// Why a file could not be read: one sentence with the place and what was expected.
public struct ReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// As the user named it.
  public var path: String
  /// A lower-case clause without a full stop: "binary: NUL at byte 12, expected text".
  public var message: String

  /// What is wrong with a file.
  public init(path: String, message: String) {
    self.path = path
    self.message = message
  }

  /// The sentence for the user.
  public var description: String { "\(path): \(message)" }
}

/// What is wrong with some bytes, before it is known whose they are.
struct Complaint: Error, Hashable {
  var message: String

  init(_ message: String) { self.message = message }

  func about(_ path: String) -> ReadingError { ReadingError(path: path, message: message) }
}
